// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/linearbars.h"

#include "tests/bench/badinput.h"

#include "document/article/sitemap.h"
#include "document/blockmatch.h"
#include "document/checks/findings.h"
#include "document/checks/fixes.h"
#include "document/checks/namedfixes.h"
#include "document/import/importedtext.h"
#include "document/snapshotbuilder.h"
#include "document/text/linediff.h"

#include <QSet>

#include <functional>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

using Reader = void (*)(const QString &text);

void readArticle(const QString &text)
{
    SnapshotInput input;
    input.text = SourceText(text);
    const DocumentSnapshotPtr snapshot = buildSnapshot(input);
    const QList<Finding> findings = findFindings(*snapshot);
    FixFinder finder(*snapshot);
    NamedFixes named(*snapshot);
    QSet<FixKind> kinds;
    for (const Finding &finding : findings) {
        const QList<Fix> fixes = finder.fixesFor(finding);
        named.choose(finding, fixes);
        for (const Fix &fix : fixes)
            kinds.insert(fix.kind);
    }
    for (const FixKind kind : std::as_const(kinds))
        planFixAll(*snapshot, findings, kind);
    importedText(proposeImport(text));
}

void readBlocks(const QString &text)
{
    SnapshotInput input;
    input.text = SourceText(text);
    buildSnapshot(input);
}

// How much longer what `prepare` gives for a count takes than for a quarter of it.
Bar measuredGrowth(const QString &what, int count, const std::function<std::function<void()>(int count)> &prepare)
{
    constexpr int repetitions = 3;
    constexpr int part = 4;
    constexpr double most = 2 * part; // caches account for the rest
    constexpr double enough = 20; // milliseconds
    Bar bar{.id = u"linear"_s, .what = what, .reference = u"a quarter of it"_s, .limit = {.factor = most, .enough = enough}};
    const std::function<void()> whole = prepare(count);
    const std::function<void()> quarter = prepare(count / part);
    for (int i = 0; i < repetitions; ++i) {
        for (const bool all : {false, true}) {
            const auto start = BenchClock::now();
            all ? whole() : quarter();
            (all ? bar.measured : bar.compared).add(millisecondsSince(start));
        }
    }
    return bar;
}

Bar measured(const QString &kind, const BadInput &input, Reader read)
{
    return measuredGrowth(
        kind + u": "_s + input.name, input.count, [&](int count) { return [read, text = input.make(count)] { read(text); }; });
}

QList<Bar> measureMatching()
{
    using Signatures = QList<BlockSignature>;
    const auto numbered = [](int count, int first) {
        Signatures blocks;
        for (int i = 0; i < count; ++i)
            blocks.append({BlockKind::Paragraph, size_t(first + i), 1});
        return blocks;
    };
    const auto matching = [](const Signatures &before, const Signatures &now) { return [=] { matchBlocks(before, now); }; };
    const auto alike = [](int count) { return Signatures(count, {BlockKind::Rule, 7, 4}); };
    const auto lines = [](int count, const QString &word) {
        QString text;
        for (int i = 0; i < count; ++i)
            text += word + QString::number(i) + u'\n';
        return SourceText(text);
    };
    const auto comparing = [](const SourceText &left, const SourceText &right) { return [=] { diffLines(left, right); }; };
    return {measuredGrowth(
                u"blocks: nothing in common"_s, 40000, [&](int count) { return matching(numbered(count, 0), numbered(count, count)); }),
        measuredGrowth(u"blocks: all alike"_s, 40000, [&](int count) { return matching(alike(count), alike(count - 1)); }),
        measuredGrowth(u"blocks: alike against others"_s, 40000, [&](int count) { return matching(alike(count), numbered(count, 0)); }),
        measuredGrowth(u"lines: nothing in common"_s, 100'000,
            [&](int count) { return comparing(lines(count, u"left "_s), lines(count, u"right "_s)); }),
        measuredGrowth(u"lines: alike against others"_s, 100'000,
            [&](int count) { return comparing(SourceText(u"a\n"_s.repeated(count)), SourceText(u"b\n"_s.repeated(count))); })};
}

} // namespace

QList<Bar> measureBadInput()
{
    QList<Bar> bars = measureMatching();
    for (const BadInput &input : badInlines())
        bars += measured(u"paragraphs"_s, input, readBlocks);
    for (const BadInput &input : badArticles())
        bars += measured(u"article"_s, input, readArticle);
    for (const BadInput &input : badLinkMaps())
        bars += measured(u"links.csv"_s, input, [](const QString &text) { readLinkMap(text.toUtf8()); });
    for (const BadInput &input : badSitemaps())
        bars += measured(u"sitemap.xml"_s, input, [](const QString &text) { readSitemap(text.toUtf8()); });
    return bars;
}

} // namespace Galley

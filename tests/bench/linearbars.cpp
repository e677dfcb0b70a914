// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/linearbars.h"

#include "tests/bench/badinput.h"

#include "document/article/sitemap.h"
#include "document/checks/findings.h"
#include "document/checks/fixes.h"
#include "document/checks/namedfixes.h"
#include "document/import/importedtext.h"
#include "document/snapshotbuilder.h"

#include <QSet>

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

Bar measured(const QString &kind, const BadInput &input, Reader read)
{
    constexpr int repetitions = 3;
    constexpr int part = 4;
    constexpr double most = 2 * part; // caches account for the rest
    constexpr double enough = 20; // milliseconds
    Bar bar{.id = u"linear"_s,
        .what = kind + u": "_s + input.name,
        .reference = u"a quarter of it"_s,
        .limit = {.factor = most, .enough = enough}};
    const QString whole = input.make(input.count);
    const QString quarter = input.make(input.count / part);
    for (int i = 0; i < repetitions; ++i) {
        for (const bool all : {false, true}) {
            const auto start = BenchClock::now();
            read(all ? whole : quarter);
            (all ? bar.measured : bar.compared).add(millisecondsSince(start));
        }
    }
    return bar;
}

} // namespace

QList<Bar> measureBadInput()
{
    QList<Bar> bars;
    for (const BadInput &input : badArticles())
        bars += measured(u"article"_s, input, readArticle);
    for (const BadInput &input : badLinkMaps())
        bars += measured(u"links.csv"_s, input, [](const QString &text) { readLinkMap(text.toUtf8()); });
    for (const BadInput &input : badSitemaps())
        bars += measured(u"sitemap.xml"_s, input, [](const QString &text) { readSitemap(text.toUtf8()); });
    return bars;
}

} // namespace Galley

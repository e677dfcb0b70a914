// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/sourcelist.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

struct Section
{
    int firstBlock; // behind the title's
    int endBlock;
};

// One line that may hold a source.
struct SourceLine
{
    int number = 0;
    QString text;
    SourceRange range; // from the number or its bracket to the line's end
    bool inList = false;
};

std::optional<SourceLine> readLine(const QString &line, qsizetype lineStart)
{
    static const QRegularExpression form(uR"(^[ \t]{0,3}((?:\\?\[(\d{1,6})\\?\]\\?:?|(\d{1,6})[.)])[ \t]+(\S.*))$)"_s);
    const QRegularExpressionMatch match = form.match(line);
    if (!match.hasMatch())
        return {};
    SourceLine result;
    result.inList = match.capturedLength(2) == 0;
    result.number = match.capturedView(result.inList ? 3 : 2).toInt();
    result.text = match.captured(4).trimmed();
    result.range = {lineStart + match.capturedStart(1), lineStart + match.capturedEnd(1)};
    return result;
}

template <typename Visitor> void forEachLine(const DocumentSnapshot &snapshot, int block, Visitor &&visit)
{
    const LineRange lines = snapshot.linesOfBlock(block);
    const int count = std::max(snapshot.block(block)->contentLines, 1);
    for (int line = lines.first; line < lines.first + count; ++line) {
        const SourceRange range = snapshot.source().lineRange(line);
        visit(line, range.start, snapshot.text(range));
    }
}

QList<Section> sectionsOf(const DocumentSnapshot &snapshot)
{
    QList<Section> sections;
    const Outline &outline = snapshot.outline();
    for (qsizetype i = 0; i < outline.size(); ++i) {
        if (outline[i].nested || !isSourceListTitle(outline[i].title))
            continue;
        qsizetype next = i + 1;
        while (next < outline.size() && (outline[next].nested || outline[next].level > outline[i].level))
            ++next;
        const int end = next < outline.size() ? snapshot.indexOf(outline[next].block) : snapshot.blockCount();
        sections.append({snapshot.indexOf(outline[i].block) + 1, end});
    }
    return sections;
}

// A title that is no heading: a paragraph of one line.
bool isPlainTitle(const DocumentSnapshot &snapshot, int block)
{
    constexpr qsizetype longestTitle = 64;
    const Block &candidate = *snapshot.block(block);
    if (candidate.kind != BlockKind::Paragraph || candidate.contentLines != 1 || candidate.length > longestTitle)
        return false;
    return isSourceListTitle(snapshot.text(snapshot.rangeOfBlock(block)));
}

QList<Section> plainSectionsOf(const DocumentSnapshot &snapshot)
{
    QList<Section> sections;
    for (int i = 0; i < snapshot.blockCount(); ++i) {
        if (!isPlainTitle(snapshot, i))
            continue;
        int end = i + 1;
        while (end < snapshot.blockCount() && snapshot.block(end)->kind != BlockKind::Heading)
            ++end;
        sections.append({i + 1, end});
        i = end - 1;
    }
    return sections;
}

void readSection(const DocumentSnapshot &snapshot, Section section, QList<NumberedSource> &sources)
{
    int last = 0;
    for (int i = section.firstBlock; i < section.endBlock; ++i) {
        const BlockKind kind = snapshot.block(i)->kind;
        if (kind != BlockKind::List && kind != BlockKind::Paragraph)
            continue;
        forEachLine(snapshot, i, [&](int line, qsizetype start, const QString &text) {
            const auto source = readLine(text, start);
            if (!source)
                return;
            // Writers number every item 1 and leave the counting to Markdown.
            const int number = source->inList && source->number <= last ? last + 1 : source->number;
            last = number;
            sources.append({number, source->text, source->range, line});
        });
    }
}

// `[n] text` lines without a title: two or more in a row, their numbers growing, so that a sentence that begins with a
// citation is not taken for a source.
void readRuns(const DocumentSnapshot &snapshot, QList<NumberedSource> &sources)
{
    QList<NumberedSource> run;
    const auto endRun = [&] {
        if (run.size() > 1)
            sources += run;
        run.clear();
    };
    for (int i = 0; i < snapshot.blockCount(); ++i) {
        const Block &block = *snapshot.block(i);
        const bool beginsSo = block.kind == BlockKind::Paragraph && !block.citations.isEmpty() && block.citations.first().line == 0;
        if (!beginsSo) {
            endRun();
            continue;
        }
        forEachLine(snapshot, i, [&](int line, qsizetype start, const QString &text) {
            const auto source = readLine(text, start);
            if (!source || source->inList || (!run.isEmpty() && source->number <= run.last().number))
                endRun();
            if (source && !source->inList)
                run.append({source->number, source->text, source->range, line});
        });
    }
    endRun();
}

void addDefinitions(const DocumentSnapshot &snapshot, QList<NumberedSource> &sources)
{
    for (const PlacedDefinition &placed : snapshot.definitions()) {
        bool isNumber = false;
        const int number = placed.definition.footnote ? 0 : placed.definition.label.toInt(&isNumber);
        if (!isNumber || number < 0)
            continue;
        const LinkDefinition &definition = placed.definition;
        sources.append({number, definition.title.isEmpty() ? definition.target : definition.title, placed.range(), placed.line});
    }
}

} // namespace

bool isSourceListTitle(QStringView title)
{
    static constexpr auto names = std::to_array<QStringView>({
        u"references",
        u"sources",
        u"bibliography",
        u"notes",
        u"endnotes",
        u"works cited",
        u"literature",
        u"quellen",
        u"quellenverzeichnis",
        u"literatur",
        u"literaturverzeichnis",
        u"einzelnachweise",
        u"anmerkungen",
        u"bibliografia",
        u"\u017ar\u00f3d\u0142a",
        u"przypisy",
        u"literatura",
    });
    QStringView plain = title.trimmed();
    if (plain.endsWith(u':'))
        plain = plain.chopped(1).trimmed();
    return std::any_of(names.begin(), names.end(), [plain](QStringView name) { return plain.compare(name, Qt::CaseInsensitive) == 0; });
}

QList<NumberedSource> findSources(const DocumentSnapshot &snapshot)
{
    QList<NumberedSource> sources;
    for (const Section section : sectionsOf(snapshot))
        readSection(snapshot, section, sources);
    for (const Section section : plainSectionsOf(snapshot))
        readSection(snapshot, section, sources);
    readRuns(snapshot, sources);
    addDefinitions(snapshot, sources);
    // A line can have been found in two ways.
    const auto earlier = [](const NumberedSource &a, const NumberedSource &b) { return a.range.start < b.range.start; };
    std::stable_sort(sources.begin(), sources.end(), earlier);
    const auto samePlace = [](const NumberedSource &a, const NumberedSource &b) { return a.range.start == b.range.start; };
    sources.erase(std::unique(sources.begin(), sources.end(), samePlace), sources.end());
    return sources;
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/toclines.h"

#include "document/article/tocitems.h"
#include "document/article/tocwriting.h"

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

int columnsOf(QStringView lineStart)
{
    int columns = 0;
    for (const QChar c : lineStart)
        columns += c == u'\t' ? 4 - columns % 4 : 1;
    return columns;
}

qsizetype marksLength(const QString &lineStart, int quotes)
{
    return quotes > 0 ? qMax(qsizetype(0), quoteMarksLength(lineStart, quotes)) : 0;
}

TocLine readLine(const DocumentSnapshot &snapshot, const TocEntry &entry, int quotes)
{
    const SourceRange whole = snapshot.source().lineRange(entry.line);
    const QString before = snapshot.text({whole.start, entry.range.start});
    TocLine line;
    qsizetype i = marksLength(before, quotes);
    while (i < before.size() && before[i].isSpace())
        ++i;
    line.indent = before.first(i);
    line.gap = u" "_s;
    qsizetype markerEnd = i;
    while (markerEnd < before.size() && !before[markerEnd].isSpace())
        ++markerEnd;
    line.marker = before.sliced(i, markerEnd - i);
    if (markerEnd < before.size())
        line.gap = before.sliced(markerEnd);
    line.content = entry.range;
    line.lines = {whole.start, qMin(whole.end + 1, snapshot.source().length())};
    return line;
}

QStringView behindMarks(const QString &indent, int quotes)
{
    return QStringView(indent).sliced(marksLength(indent, quotes));
}

int stepOf(const TocLayout &layout, const TocListLayout &list, const Toc &toc)
{
    const TocLine &first = layout.lines[list.first];
    const int least = columnsOf(first.marker + first.gap);
    for (qsizetype i = list.first + 1; i < list.end; ++i)
        if (toc.entries[i].level == toc.entries[i - 1].level + 1)
            return qBound(least,
                columnsOf(behindMarks(layout.lines[i].indent, toc.quotes)) - columnsOf(behindMarks(layout.lines[i - 1].indent, toc.quotes)),
                least + 3);
    return least;
}

TocListLayout readList(const DocumentSnapshot &snapshot, const Toc &toc, const TocLayout &layout, qsizetype first, qsizetype end)
{
    TocListLayout list{.first = first, .end = end};
    const QString &indent = layout.lines[first].indent;
    list.quoteMarks = indent.first(marksLength(indent, toc.quotes));
    list.baseIndent = columnsOf(behindMarks(indent, toc.quotes));
    list.step = stepOf(layout, list, toc);
    for (qsizetype i = first; i < end; ++i) {
        const int columns = columnsOf(behindMarks(layout.lines[i].indent, toc.quotes));
        list.isEven = list.isEven && columns == list.baseIndent + (toc.entries[i].level - 1) * list.step;
    }
    if (end - first > 1) {
        const SourceRange between{layout.lines[first].content.end, layout.lines[first + 1].lines.start};
        const QString text = snapshot.text(between);
        list.loose = list.withoutBlankEnd(text).size() + 1 < text.size();
    }
    return list;
}

} // namespace

QString TocListLayout::indentAt(int depth) const
{
    return quoteMarks + QString(baseIndent + (depth - 1) * step, u' ');
}

QString TocListLayout::blankLine() const
{
    qsizetype length = quoteMarks.size();
    while (length > 0 && quoteMarks[length - 1].isSpace())
        --length;
    return quoteMarks.first(length) + u'\n';
}

QString TocListLayout::withoutBlankEnd(const QString &lines) const
{
    const auto isBlank = [this](QChar c) { return c.isSpace() || (c == u'>' && !quoteMarks.isEmpty()); };
    qsizetype length = lines.size();
    for (qsizetype line = lines.lastIndexOf(u'\n'); line >= 0; line = line == 0 ? -1 : lines.lastIndexOf(u'\n', line - 1)) {
        if (!std::all_of(lines.begin() + line, lines.begin() + length, isBlank))
            break;
        length = line;
    }
    return lines.first(length);
}

TocLayout readTocLayout(const DocumentSnapshot &snapshot, const Toc &toc)
{
    TocLayout layout;
    layout.linked = false;
    for (const TocEntry &entry : toc.entries) {
        layout.lines += readLine(snapshot, entry, toc.quotes);
        layout.linked = layout.linked || (!entry.target.isEmpty() && (entry.heading >= 0 || entry.target.startsWith(u'#')));
    }
    for (qsizetype first = 0, end = 0; first < toc.entries.size(); first = end) {
        for (end = first + 1; end < toc.entries.size() && toc.entries[end].list == toc.entries[first].list; ++end)
            layout.lines[end - 1].lines.end = layout.lines[end].lines.start;
        layout.lists += readList(snapshot, toc, layout, first, end);
    }
    return layout;
}

QString tocEntryText(const DocumentSnapshot &snapshot, const OutlineEntry &heading, const TocLayout &layout)
{
    const QString text = headingAsLinkText(snapshot, heading);
    return layout.linked ? u'[' + text + u"](#"_s + heading.anchor + u')' : text;
}

bool namesHeading(const TocEntry &entry, const OutlineEntry &heading)
{
    const QString title = heading.title.simplified();
    if (title == entry.text)
        return true;
    if (!title.endsWith(u' ' + entry.text))
        return false;
    const QStringView number = QStringView(title).chopped(entry.text.size() + 1);
    return number.size() > 1 && (number.back() == u'.' || number.back() == u')')
        && std::all_of(number.begin(), number.end() - 1, [](QChar c) { return c.isDigit(); });
}

} // namespace Galley

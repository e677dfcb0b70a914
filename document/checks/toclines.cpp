// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/toclines.h"

#include "document/article/tocwriting.h"

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

int columnsOf(const QString &lineStart)
{
    int columns = 0;
    for (const QChar c : lineStart)
        columns += c == u'\t' ? 4 - columns % 4 : 1;
    return columns;
}

TocLine readLine(const DocumentSnapshot &snapshot, const TocEntry &entry)
{
    const SourceRange whole = snapshot.source().lineRange(entry.line);
    const QString before = snapshot.text({whole.start, entry.range.start});
    TocLine line;
    qsizetype i = 0;
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

int stepOf(const TocLayout &layout, const Toc &toc)
{
    const TocLine &first = layout.lines.first();
    const int least = columnsOf(first.indent + first.marker + first.gap) - columnsOf(first.indent);
    for (qsizetype i = 1; i < toc.entries.size(); ++i)
        if (toc.entries[i].level == toc.entries[i - 1].level + 1)
            return qBound(least, columnsOf(layout.lines[i].indent) - columnsOf(layout.lines[i - 1].indent), least + 3);
    return least;
}

} // namespace

QString TocLayout::indentAt(int depth) const
{
    return QString(baseIndent + (depth - 1) * step, u' ');
}

TocLayout readTocLayout(const DocumentSnapshot &snapshot, const Toc &toc)
{
    TocLayout layout;
    layout.linked = false;
    for (const TocEntry &entry : toc.entries) {
        layout.lines += readLine(snapshot, entry);
        layout.linked = layout.linked || !entry.target.isEmpty();
    }
    for (qsizetype i = 0; i + 1 < layout.lines.size(); ++i)
        layout.lines[i].lines.end = layout.lines[i + 1].lines.start;
    if (layout.lines.size() > 1) {
        const SourceRange between{layout.lines[0].content.end, layout.lines[1].lines.start};
        layout.loose = snapshot.text(between).contains(u"\n\n"_s);
    }
    layout.baseIndent = columnsOf(layout.lines.first().indent);
    layout.step = stepOf(layout, toc);
    return layout;
}

QList<int> tocDepths(const DocumentSnapshot &snapshot, const Toc &toc)
{
    const TocScope scope = listedScope(snapshot, toc);
    const Outline &outline = snapshot.outline();
    QList<int> depths(outline.size(), 0);
    QList<int> open; // levels
    for (int i = 0; i < outline.size(); ++i) {
        if (!scope.contains(i, outline[i]) || !canStandInToc(outline[i]))
            continue;
        while (!open.isEmpty() && open.last() >= outline[i].level)
            open.removeLast();
        open += outline[i].level;
        depths[i] = int(open.size());
    }
    return depths;
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

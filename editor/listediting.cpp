// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/listediting.h"

#include "editor/lineprefix.h"

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype tabStop = 4;

struct Line
{
    qsizetype start = 0;
    QStringView text;

    qsizetype end() const { return start + text.size(); }
};

Line lineAt(QStringView text, qsizetype position)
{
    const qsizetype start = position == 0 ? 0 : text.lastIndexOf(u'\n', position - 1) + 1;
    const qsizetype end = text.indexOf(u'\n', position);
    return {start, text.sliced(start, (end < 0 ? text.size() : end) - start)};
}

QList<Line> linesOf(QStringView text)
{
    QList<Line> lines;
    qsizetype start = 0;
    for (const QStringView line : text.split(u'\n')) {
        lines.append({start, line});
        start += line.size() + 1;
    }
    return lines;
}

EditPlan typed(SourceRange replaced, const QString &text)
{
    const qsizetype after = replaced.start + text.size();
    return {{{replaced, text}}, {after, after}};
}

QString spacesFor(qsizetype count)
{
    return QString(std::max<qsizetype>(count, 0), u' ');
}

QStringView blanksBefore(QStringView line)
{
    qsizetype count = 0;
    while (count < line.size() && (line.at(count) == u' ' || line.at(count) == u'\t'))
        ++count;
    return line.first(count);
}

// What the next item begins with.
QString continuation(const LinePrefix &prefix)
{
    QString next = prefix.quote + prefix.indent;
    if (!prefix.isListItem())
        return next;
    const QString marker = nextMarker(prefix.marker);
    // "9." and "10." keep the column of the text where there is room.
    const qsizetype spaces = std::max<qsizetype>(1, prefix.marker.size() + prefix.spaces - marker.size());
    next += marker + spacesFor(spaces);
    return prefix.box.isEmpty() ? next : next + "[ ] "_L1;
}

// Out of an empty item: one level up where it is nested, else the marker goes; out of an empty quote its last mark.
EditPlan leftEmptyItem(const Line &line, const LinePrefix &prefix)
{
    QString kept;
    if (prefix.isListItem()) {
        const qsizetype level = std::min<qsizetype>(prefix.indent.size(), std::max<qsizetype>(2, prefix.marker.size() + prefix.spaces));
        if (prefix.indent.isEmpty())
            kept = prefix.quote;
        else
            kept = prefix.quote + prefix.indent.chopped(level) + prefix.marker + spacesFor(prefix.spaces) + prefix.box;
    } else {
        kept = prefix.quote.first(prefix.quote.lastIndexOf(u'>'));
    }
    return typed({line.start, line.end()}, kept);
}

bool shiftsWholeLines(QStringView text, SourceRange selection)
{
    return text.sliced(selection.start, selection.length()).contains(u'\n') || linePrefix(lineAt(text, selection.start).text).isListItem();
}

// By the width of the item's own marker: then its text stands under the text of the item above.
qsizetype levelWidth(QStringView line)
{
    const LinePrefix prefix = linePrefix(line);
    return prefix.isListItem() ? prefix.marker.size() + std::max<qsizetype>(prefix.spaces, 1) : tabStop;
}

EditPlan shiftedBy(const QList<TextEdit> &edits, SourceRange selection)
{
    const auto moved = [&edits](qsizetype position) {
        qsizetype shift = 0;
        for (const TextEdit &edit : edits) {
            if (edit.range.end <= position)
                shift += edit.growth();
            else if (edit.range.start < position)
                return edit.range.start + shift;
        }
        return position + shift;
    };
    return {edits, {moved(selection.start), moved(selection.end)}};
}

} // namespace

EditPlan breakLine(QStringView text, SourceRange selection)
{
    const Line line = lineAt(text, selection.start);
    const LinePrefix prefix = linePrefix(line.text);
    if ((!prefix.isListItem() && !prefix.isQuote()) || selection.start < line.start + prefix.length)
        return {};
    const bool isEmpty = line.text.sliced(prefix.length).trimmed().isEmpty();
    if (isEmpty && selection.isEmpty())
        return leftEmptyItem(line, prefix);
    return typed(selection, u'\n' + continuation(prefix));
}

EditPlan breakInsideItem(QStringView text, SourceRange selection)
{
    const Line line = lineAt(text, selection.start);
    const LinePrefix prefix = linePrefix(line.text);
    const qsizetype column = prefix.isListItem() ? prefix.contentColumn() : prefix.indent.size();
    return typed(selection, u'\n' + prefix.quote + spacesFor(column));
}

EditPlan breakPlainLine(QStringView text, SourceRange selection)
{
    const Line line = lineAt(text, selection.start);
    const QStringView indentation = blanksBefore(line.text).first(std::min(blanksBefore(line.text).size(), selection.start - line.start));
    return typed(selection, u'\n' + indentation.toString());
}

EditPlan indent(QStringView text, SourceRange selection)
{
    if (!shiftsWholeLines(text, selection))
        return indentCode(text, selection);
    const qsizetype width = levelWidth(lineAt(text, selection.start).text);
    QList<TextEdit> edits;
    for (const Line &line : linesOf(text)) {
        const qsizetype at = line.start + linePrefix(line.text).quote.size();
        const bool untouched = line.start == selection.end && !selection.isEmpty();
        if (!line.text.trimmed().isEmpty() && !untouched)
            edits.append({{at, at}, spacesFor(width)});
    }
    return shiftedBy(edits, selection);
}

EditPlan indentCode(QStringView text, SourceRange selection)
{
    if (text.sliced(selection.start, selection.length()).contains(u'\n')) {
        QList<TextEdit> edits;
        for (const Line &line : linesOf(text)) {
            if (!line.text.isEmpty() && line.start != selection.end)
                edits.append({{line.start, line.start}, spacesFor(tabStop)});
        }
        return shiftedBy(edits, selection);
    }
    const qsizetype column = selection.start - lineAt(text, selection.start).start;
    return typed(selection, spacesFor(tabStop - column % tabStop));
}

EditPlan outdent(QStringView text, SourceRange selection)
{
    const qsizetype width = levelWidth(lineAt(text, selection.start).text);
    QList<TextEdit> edits;
    for (const Line &line : linesOf(text)) {
        const qsizetype at = line.start + linePrefix(line.text).quote.size();
        const QStringView blank = blanksBefore(line.text.sliced(at - line.start));
        const qsizetype taken = blank.startsWith(u'\t') ? 1 : std::min(blank.size(), width);
        const bool untouched = line.start == selection.end && !selection.isEmpty();
        if (taken > 0 && !untouched)
            edits.append(TextEdit{{at, at + taken}, {}});
    }
    return shiftedBy(edits, selection);
}

EditPlan removeMarkerBefore(QStringView text, SourceRange selection)
{
    const Line line = lineAt(text, selection.start);
    const LinePrefix prefix = linePrefix(line.text);
    if (!selection.isEmpty() || !prefix.isListItem() || prefix.spaces == 0 || selection.start != line.start + prefix.length)
        return {};
    return typed({line.start + prefix.quote.size(), selection.start}, prefix.indent);
}

EditPlan toggledTask(QStringView text, SourceRange selection)
{
    QList<TextEdit> edits;
    QString wanted;
    for (const Line &line : linesOf(text)) {
        const LinePrefix prefix = linePrefix(line.text);
        if (!prefix.isListItem() || prefix.spaces == 0)
            continue;
        const qsizetype end = line.start + prefix.length;
        if (wanted.isEmpty())
            wanted = prefix.box.startsWith("[ ]"_L1) ? u"[x]"_s : u"[ ]"_s;
        if (prefix.box.isEmpty())
            edits.append({{end, end}, u"[ ] "_s});
        else if (!prefix.box.startsWith(wanted))
            edits.append({{end - prefix.box.size(), end - prefix.box.size() + 3}, wanted});
    }
    const auto moved = [&edits](qsizetype position) {
        qsizetype shift = 0;
        for (const TextEdit &edit : std::as_const(edits))
            shift += edit.range.start <= position ? edit.growth() : 0;
        return position + shift;
    };
    return {edits, {moved(selection.start), moved(selection.end)}};
}

} // namespace Galley

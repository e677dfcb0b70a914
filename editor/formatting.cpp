// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/formatting.h"

#include "editor/lineprefix.h"
#include "editor/markerspans.h"

#include <algorithm>
#include <utility>

namespace Galley {

namespace {

// Positions after the edits; text inserted right at a position goes before it or after it.
enum class At { BeforeInserted, AfterInserted };
qsizetype moved(qsizetype position, const QList<TextEdit> &edits, At at)
{
    qsizetype shift = 0;
    for (const TextEdit &edit : edits) {
        if (edit.range.start > position || (edit.range.start == position && edit.range.isEmpty() && at == At::BeforeInserted))
            break;
        if (edit.range.end > position)
            return edit.range.start + shift;
        shift += edit.growth();
    }
    return position + shift;
}

void sortEdits(QList<TextEdit> &edits)
{
    std::stable_sort(edits.begin(), edits.end(),
        [](const TextEdit &a, const TextEdit &b) { return std::pair(a.range.start, a.range.end) < std::pair(b.range.start, b.range.end); });
}

SourceRange withoutOuterSpaces(QStringView text, SourceRange range)
{
    while (range.start < range.end && text.at(range.start).isSpace())
        ++range.start;
    while (range.end > range.start && text.at(range.end - 1).isSpace())
        --range.end;
    return range;
}

bool isWordUnit(QStringView text, qsizetype i)
{
    const QChar c = text.at(i);
    if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
        return true;
    // An apostrophe or hyphen between letters belongs to the word.
    const bool joins = c == u'\'' || c == u'\u2019' || c == u'-';
    return joins && i > 0 && i + 1 < text.size() && text.at(i - 1).isLetterOrNumber() && text.at(i + 1).isLetterOrNumber();
}

SourceRange wordAt(QStringView text, qsizetype position)
{
    SourceRange word{position, position};
    while (word.start > 0 && isWordUnit(text, word.start - 1))
        --word.start;
    while (word.end < text.size() && isWordUnit(text, word.end))
        ++word.end;
    return word;
}

// Where the words of a line begin, after what makes it an item, a quote or a heading.
qsizetype contentStart(QStringView line)
{
    qsizetype start = linePrefix(line).length;
    qsizetype hashes = start;
    while (hashes < line.size() && line.at(hashes) == u'#')
        ++hashes;
    if (hashes > start && hashes - start <= 6 && hashes < line.size() && line.at(hashes) == u' ')
        start = hashes + 1;
    return start;
}

// The selected stretches to be marked one by one: a block each, for no inline span reaches over the end of its block.
QList<SourceRange> stretches(QStringView text, SourceRange selection)
{
    QList<SourceRange> found;
    bool open = false;
    for (qsizetype start = 0; start <= text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        const QStringView line = text.sliced(start, end - start);
        const qsizetype content = contentStart(line);
        const SourceRange part = withoutOuterSpaces(text, {std::max(start + content, selection.start), std::min(end, selection.end)});
        if (line.trimmed().isEmpty()) {
            open = false;
        } else if (!part.isEmpty()) {
            if (open && content == linePrefix(line).indent.size())
                found.last().end = part.end;
            else
                found.append(part);
            open = true;
        }
        start = end + 1;
    }
    return found;
}

// Takes the spans' delimiters away; a code span also loses the spaces that kept its backticks apart.
void unwrap(QStringView text, const MarkerSpan &span, QList<TextEdit> &edits)
{
    SourceRange opening = span.opening;
    SourceRange closing = span.closing;
    const QStringView inside = text.sliced(span.inside().start, span.inside().length());
    if (text.at(opening.start) == u'`' && inside.size() > 2 && inside.front() == u' ' && inside.back() == u' ' && inside.contains(u'`')) {
        ++opening.end;
        --closing.start;
    }
    edits.append({opening, {}});
    edits.append({closing, {}});
}

// The span that holds the range, which may reach over its delimiters.
const MarkerSpan *spanAround(const QList<MarkerSpan> &spans, SourceRange range)
{
    const auto found = std::find_if(spans.cbegin(), spans.cend(), [range](const MarkerSpan &span) {
        return span.whole().contains(range) && range.start <= span.closing.start && range.end >= span.opening.end;
    });
    return found == spans.cend() ? nullptr : &*found;
}

struct Delimiters
{
    QString opening;
    QString closing;
};

// Code that holds backticks needs more of them around.
Delimiters delimitersFor(QStringView content, QStringView marker)
{
    if (marker != u"`" || !content.contains(u'`'))
        return {marker.toString(), marker.toString()};
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : content) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString ticks(longest + 1, u'`');
    const bool apart = content.startsWith(u'`') || content.endsWith(u'`');
    const QString space = apart ? QString(u' ') : QString();
    return {ticks + space, space + ticks};
}

void wrap(QStringView text, SourceRange range, QStringView marker, const QList<MarkerSpan> &spans, QList<TextEdit> &edits)
{
    if (marker != u"`") {
        for (const MarkerSpan &span : spans) {
            if (range.contains(span.whole()))
                unwrap(text, span, edits);
        }
    }
    const Delimiters around = delimitersFor(text.sliced(range.start, range.length()), marker);
    edits.append({{range.start, range.start}, around.opening});
    edits.append({{range.end, range.end}, around.closing});
}

// One edit for each place, where an insertion meets a removal. Sorted before.
QList<TextEdit> merged(const QList<TextEdit> &edits)
{
    QList<TextEdit> result;
    for (const TextEdit &edit : edits) {
        if (!result.isEmpty() && result.last().range.end == edit.range.start) {
            result.last().range.end = edit.range.end;
            result.last().replacement += edit.replacement;
        } else {
            result.append(edit);
        }
    }
    return result;
}

EditPlan planned(QList<TextEdit> edits, SourceRange keep)
{
    EditPlan plan;
    sortEdits(edits);
    plan.selection = {moved(keep.start, edits, At::AfterInserted), moved(keep.end, edits, At::BeforeInserted)};
    plan.selection.end = std::max(plan.selection.start, plan.selection.end);
    plan.edits = merged(edits);
    return plan;
}

// As the same command has left them, with nothing typed between since.
bool isInEmptyMarkers(QStringView text, qsizetype caret, QStringView marker)
{
    qsizetype before = 0;
    while (before < caret && text.at(caret - before - 1) == marker.front())
        ++before;
    qsizetype after = 0;
    while (caret + after < text.size() && text.at(caret + after) == marker.front())
        ++after;
    return before == marker.size() && after == marker.size();
}

EditPlan toggleAtCaret(QStringView text, qsizetype caret, QStringView marker, const QList<MarkerSpan> &spans)
{
    const SourceRange word = wordAt(text, caret);
    const QString mark = marker.toString();
    if (isInEmptyMarkers(text, caret, marker))
        return {{{{caret - mark.size(), caret + mark.size()}, QString()}}, {caret - mark.size(), caret - mark.size()}};
    if (word.isEmpty())
        return {{{word, mark + mark}}, {caret + mark.size(), caret + mark.size()}};
    QList<TextEdit> edits;
    wrap(text, word, marker, spans, edits);
    const qsizetype after = caret + edits.first().replacement.size();
    sortEdits(edits);
    return {merged(edits), {after, after}};
}

} // namespace

EditPlan toggleMarker(QStringView text, SourceRange selection, QStringView marker)
{
    const QList<MarkerSpan> spans = markerSpans(text, marker);
    const SourceRange tight = withoutOuterSpaces(text, selection);
    QList<TextEdit> edits;
    if (selection.isEmpty() || tight.isEmpty()) {
        const qsizetype caret = selection.isEmpty() ? selection.start : selection.end;
        const MarkerSpan *around = spanAround(spans, {caret, caret});
        if (!around)
            return toggleAtCaret(text, caret, marker, spans);
        unwrap(text, *around, edits);
        return planned(std::move(edits), {caret, caret});
    }
    QList<SourceRange> parts = stretches(text, tight);
    if (parts.isEmpty())
        parts = {tight};
    const bool marked = std::all_of(parts.cbegin(), parts.cend(), [&spans](SourceRange part) { return spanAround(spans, part); });
    for (const SourceRange part : std::as_const(parts)) {
        if (marked)
            unwrap(text, *spanAround(spans, part), edits);
        else if (!spanAround(spans, part))
            wrap(text, part, marker, spans, edits);
    }
    return planned(std::move(edits), marked ? tight : SourceRange{parts.first().start, parts.last().end});
}

} // namespace Galley

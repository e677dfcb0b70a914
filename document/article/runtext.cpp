// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/runtext.h"

#include <algorithm>

namespace Galley {

namespace {

SourceRange within(SourceRange range, qsizetype length)
{
    const qsizetype start = std::clamp<qsizetype>(range.start, 0, length);
    return {start, std::clamp(range.end, start, length)};
}

} // namespace

// In a table's cell `\|` is a pipe wherever it stands, even in code.
RunText::RunText(QStringView blockText, const InlineRun &run)
{
    const bool isCell = run.kind == InlineRun::Kind::TableCell;
    for (const SourceRange &given : run.pieces) {
        SourceRange piece = within(given, blockText.size());
        if (&given != &run.pieces.front())
            appendLineEnd(piece.start);
        for (qsizetype i = piece.start; isCell && i + 1 < piece.end; ++i) {
            if (blockText[i] != u'\\' || blockText[i + 1] != u'|')
                continue;
            append(blockText, {piece.start, i});
            piece.start = ++i;
        }
        append(blockText, piece);
    }
}

// The line end between two pieces, of which the second begins at the position.
void RunText::appendLineEnd(qsizetype next)
{
    m_segments.append({m_text.size(), std::max<qsizetype>(next - 1, 0)});
    m_text += u'\n';
}

void RunText::append(QStringView blockText, SourceRange source)
{
    if (source.isEmpty())
        return;
    m_segments.append({m_text.size(), source.start});
    m_text += blockText.sliced(source.start, source.length());
}

qsizetype RunText::sourceAt(qsizetype position) const
{
    auto after = std::upper_bound(
        m_segments.begin(), m_segments.end(), position, [](qsizetype wanted, const Segment &segment) { return wanted < segment.start; });
    if (after == m_segments.begin())
        return m_segments.isEmpty() ? position : m_segments.front().source;
    --after;
    return after->source + position - after->start;
}

SourceRange RunText::toSource(SourceRange range) const
{
    if (range == SourceRange())
        return range;
    if (range.isEmpty()) {
        const qsizetype at = range.start > 0 ? sourceAt(range.start - 1) + 1 : sourceAt(0);
        return {at, at};
    }
    // A line end stands behind its line, not in front of the markers of the next.
    const bool atLineEnd = range.start > 0 && range.start < m_text.size() && m_text[range.start] == u'\n';
    return {atLineEnd ? sourceAt(range.start - 1) + 1 : sourceAt(range.start), sourceAt(range.end - 1) + 1};
}

} // namespace Galley

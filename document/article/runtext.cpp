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

RunText::RunText(QStringView blockText, const InlineRun &run)
{
    if (run.pieces.size() == 1 && run.kind != InlineRun::Kind::TableCell) {
        const SourceRange piece = within(run.pieces.first(), blockText.size());
        if (!piece.isEmpty())
            m_segments.append({0, piece.start});
        m_text = blockText.sliced(piece.start, piece.length());
        return;
    }
    join(blockText, run);
    m_text = m_joined;
}

// In a table's cell `\|` is a pipe wherever it stands, even in code.
void RunText::join(QStringView blockText, const InlineRun &run)
{
    const bool isCell = run.kind == InlineRun::Kind::TableCell;
    if (!run.pieces.isEmpty())
        m_joined.reserve(std::clamp<qsizetype>(run.pieces.back().end - run.pieces.front().start + 1, 0, blockText.size() + 1));
    m_segments.reserve(2 * run.pieces.size());
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
    m_segments.append({m_joined.size(), std::max<qsizetype>(next - 1, 0)});
    m_joined += u'\n';
}

void RunText::append(QStringView blockText, SourceRange source)
{
    if (source.isEmpty())
        return;
    m_segments.append({m_joined.size(), source.start});
    m_joined += blockText.sliced(source.start, source.length());
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

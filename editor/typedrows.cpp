// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/typedrows.h"

#include <algorithm>

namespace Galley {

namespace {

// Letters that run from right to left and characters that turn the direction; more of them than there are.
bool mayTurn(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x590 && unit <= 0x8ff) || (unit >= 0xfb1d && unit <= 0xfdff) || (unit >= 0xfe70 && unit <= 0xfeff)
        || (unit >= 0x200e && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069) || unit == 0xd802 || unit == 0xd803 || unit == 0xd83a
        || unit == 0xd83b;
}

} // namespace

TypedRows::TypedRows(const QTextBlock &block) : m_block(block), m_length(block.length())
{
    const QString text = block.text();
    m_fromLeftToRight = std::none_of(text.begin(), text.end(), mayTurn);
    const QTextLayout &layout = *block.layout();
    m_rows.reserve(layout.lineCount());
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        m_rows.append({line.textStart(), line.textLength(), line.y(), line.height(), line.naturalTextWidth()});
    }
    m_formats = layout.formats();
}

std::optional<TypedRows::Rows> TypedRows::differingFrom(const TypedRows &now, int at, int removed, int added) const
{
    const int growth = added - removed;
    const bool comparable = m_block.isValid() && m_block == now.m_block && m_length + growth == now.m_length
        && m_rows.size() == now.m_rows.size() && m_fromLeftToRight && now.m_fromLeftToRight;
    if (!comparable || m_rows.isEmpty() || !formatsMovedTo(now, at, removed, added))
        return {};
    int first = 0;
    while (m_rows[first] == now.m_rows[first] && m_rows[first].start + m_rows[first].length < at && first + 1 < m_rows.size())
        ++first;
    const auto moved = [&](int row) {
        Row expected = m_rows[row];
        expected.start += growth;
        return expected == now.m_rows[row] && m_rows[row].start > at + removed;
    };
    int last = int(m_rows.size()) - 1;
    while (last > first && moved(last))
        --last;
    return Rows{first, last};
}

// Where they do not touch the change they must be the same, and one that reaches over it as much longer. One that begins
// or ends at the change may have taken in what was typed.
bool TypedRows::formatsMovedTo(const TypedRows &now, int at, int removed, int added) const
{
    if (m_formats.size() != now.m_formats.size())
        return false;
    const int growth = added - removed;
    for (qsizetype i = 0; i < m_formats.size(); ++i) {
        const QTextLayout::FormatRange &here = m_formats[i];
        const QTextLayout::FormatRange &there = now.m_formats[i];
        const int end = here.start + here.length;
        const int endThere = there.start + there.length;
        const auto isTyped = [&](int position) { return position >= at && position <= at + added; };
        const bool starts = here.start < at ? there.start == here.start
            : here.start == at + removed    ? isTyped(there.start)
            : here.start > at + removed     ? there.start == here.start + growth
                                            : false;
        const bool ends = end < at ? endThere == end
            : end == at            ? isTyped(endThere)
            : end >= at + removed  ? endThere == end + growth
                                   : false;
        if (!starts || !ends || here.format != there.format)
            return false;
    }
    return true;
}

} // namespace Galley

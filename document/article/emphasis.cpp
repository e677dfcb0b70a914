// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/emphasis.h"

#include "document/article/characterclass.h"
#include "document/article/linkdestination.h"

#include <array>

namespace Galley {

namespace {

constexpr qsizetype longestTildes = 100; // as in the parser

bool isSpace(char32_t c)
{
    return c == 0 || c == U' ' || (c >= U'\t' && c <= U'\r' && c != U'\v') || (c >= 0x80 && QChar::category(c) == QChar::Separator_Space);
}

bool isPunctuation(char32_t c)
{
    return c < 0x80 ? isAsciiPunctuation(QChar(c)) : QChar::isPunct(c);
}

// The neighbour of a run; tildes are looked through, for they are emphasis themselves.
char32_t neighbourBefore(QStringView text, qsizetype position, bool throughTildes)
{
    while (throughTildes && position > 0 && text[position - 1] == u'~')
        --position;
    return codePointBefore(text, position);
}

char32_t neighbourAfter(QStringView text, qsizetype position, bool throughTildes)
{
    while (throughTildes && position < text.size() && text[position] == u'~')
        ++position;
    return codePointAt(text, position);
}

// Where a search for openers may stop, by the closer's character and its length modulo 3.
using SearchEnds = std::array<std::array<int, 3>, 3>;

int &searchEnd(SearchEnds &ends, QChar character, qsizetype length)
{
    const size_t row = character == u'*' ? 0 : character == u'_' ? 1 : 2;
    return ends[row][static_cast<size_t>(length % 3)];
}

} // namespace

qsizetype Emphasis::readRun(qsizetype position)
{
    const QChar c = m_text[position];
    const bool isTilde = c == u'~';
    qsizetype end = position;
    while (end < m_text.size() && m_text[end] == c && (!isTilde || end - position < longestTildes))
        ++end;
    const char32_t before = neighbourBefore(m_text, position, !isTilde);
    const char32_t after = neighbourAfter(m_text, end, !isTilde);
    const bool left = !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
    const bool right = !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
    Delimiter delimiter;
    delimiter.character = c;
    delimiter.canOpen = left && (c != u'_' || !right || isPunctuation(before));
    delimiter.canClose = right && (c != u'_' || !left || isPunctuation(after));
    delimiter.left = {position, end};
    delimiter.length = end - position;
    if ((!delimiter.canOpen && !delimiter.canClose) || (isTilde && delimiter.length > 2))
        return end;
    delimiter.previous = m_last;
    const int index = static_cast<int>(m_delimiters.size());
    if (m_last >= 0)
        m_delimiters[m_last].next = index;
    m_last = index;
    m_delimiters.append(delimiter);
    return end;
}

int Emphasis::openerFor(const Delimiter &closer, int bottom) const
{
    for (int i = closer.previous; i > bottom; i = m_delimiters[i].previous) {
        const Delimiter &opener = m_delimiters[i];
        if (!opener.canOpen || opener.character != closer.character)
            continue;
        const bool eitherBoth = closer.canOpen || opener.canClose;
        if (!eitherBoth || closer.length % 3 == 0 || (opener.length + closer.length) % 3 != 0)
            return i;
    }
    return -1;
}

void Emphasis::remove(int index)
{
    const Delimiter removed = m_delimiters[index];
    if (removed.previous >= 0)
        m_delimiters[removed.previous].next = removed.next;
    if (removed.next >= 0)
        m_delimiters[removed.next].previous = removed.previous;
    else
        m_last = removed.previous;
}

// Makes emphasis of the two and answers the closer to go on with.
int Emphasis::insert(int opener, int closer)
{
    for (int i = m_delimiters[closer].previous; i != opener; i = m_delimiters[i].previous)
        remove(i);
    Delimiter &first = m_delimiters[opener];
    Delimiter &last = m_delimiters[closer];
    const int next = last.next;
    const bool isTilde = first.character == u'~';
    if (isTilde && first.left.length() != last.left.length()) {
        remove(closer); // struck-through text needs as many tildes at its end
        remove(opener);
        return next;
    }
    const qsizetype used = isTilde ? first.left.length() : (first.left.length() >= 2 && last.left.length() >= 2 ? 2 : 1);
    m_markup.append({first.left.end - used, first.left.end});
    m_markup.append({last.left.start, last.left.start + used});
    first.left.end -= used;
    last.left.start += used;
    if (first.left.isEmpty())
        remove(opener);
    if (!last.left.isEmpty())
        return closer;
    remove(closer);
    return next;
}

void Emphasis::match(int bottom)
{
    SearchEnds ends;
    for (auto &row : ends)
        row.fill(bottom);
    int closer = m_last;
    while (closer >= 0 && m_delimiters[closer].previous > bottom)
        closer = m_delimiters[closer].previous;
    while (closer > bottom && closer >= 0) {
        const Delimiter current = m_delimiters[closer];
        if (!current.canClose) {
            closer = current.next;
            continue;
        }
        int &end = searchEnd(ends, current.character, current.length);
        const int opener = openerFor(current, end);
        if (opener >= 0) {
            closer = insert(opener, closer);
            continue;
        }
        end = std::max(bottom, current.previous);
        if (!current.canOpen)
            remove(closer);
        closer = current.next;
    }
    while (m_last > bottom)
        remove(m_last);
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/tocpages.h"

#include <algorithm>

namespace Galley {

namespace {

qsizetype lettersBefore(QStringView text, qsizetype end)
{
    while (end > 0 && text[end - 1].isLetter())
        --end;
    return end;
}

// "p. ", "S. ", "str. ", "Seite ": what stands between the words and the number.
bool namesPage(QStringView word)
{
    static constexpr QStringView names[] = {u"p", u"pp", u"pg", u"page", u"S", u"Seite", u"s", u"str", u"strona", u"стр", u"с", u"pág"};
    return std::find(std::begin(names), std::end(names), word) != std::end(names);
}

} // namespace

qsizetype pageStart(QStringView entry)
{
    constexpr qsizetype longestPage = 4; // digits
    const QStringView text = entry.trimmed();
    const qsizetype none = entry.size();
    const qsizetype offset = text.data() - entry.data();
    qsizetype digits = text.size();
    while (digits > 0 && text[digits - 1].isDigit())
        --digits;
    if (digits == text.size() || text.size() - digits > longestPage)
        return none;
    int dots = 0;
    int blanks = 0;
    qsizetype start = digits;
    for (; start > 0; --start) {
        const QChar c = text[start - 1];
        if (QStringView(u".…·_‥").contains(c))
            dots += c == u'…' || c == u'‥' ? 2 : 1;
        else if (c.isSpace())
            blanks += c == u'\t' ? 3 : 1;
        else
            break;
    }
    if (start == 0)
        return none;
    if (dots >= 2 || (dots == 0 && blanks >= 3))
        return offset + start;
    const qsizetype word = lettersBefore(text, start);
    if (blanks == 0 || dots > 1 || !namesPage(text.sliced(word, start - word)))
        return none;
    start = word;
    while (start > 0 && (text[start - 1].isSpace() || text[start - 1] == u','))
        --start;
    const bool apart = start < word && (dots == 1 || text.sliced(start, word - start).contains(u','));
    return start > 0 && apart ? offset + start : none;
}

} // namespace Galley

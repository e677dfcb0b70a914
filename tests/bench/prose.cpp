// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/prose.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr std::array<const char16_t *, 32> frequent{u"the", u"of", u"and", u"a", u"to", u"in", u"is", u"that", u"it", u"was", u"for", u"on",
    u"with", u"as", u"at", u"by", u"from", u"or", u"an", u"be", u"this", u"which", u"but", u"not", u"are", u"they", u"his", u"her", u"when",
    u"who", u"what", u"more"};

constexpr std::array<const char16_t *, 40> syllables{u"ba", u"cor", u"den", u"el", u"fi", u"gra", u"ham", u"in", u"jo", u"ker", u"lan",
    u"mo", u"nel", u"or", u"pre", u"qui", u"ran", u"si", u"tor", u"un", u"ve", u"wil", u"xen", u"ya", u"zel", u"tion", u"ment", u"ing",
    u"ster", u"ble", u"ous", u"al", u"ic", u"ri", u"ta", u"lo", u"ne", u"su", u"che", u"do"};

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString Prose::word()
{
    if (m_random.below(100) < 45)
        return QString::fromUtf16(m_random.pick(frequent));
    QString word;
    for (int left = m_random.between(1, 4); left > 0; --left)
        word += QString::fromUtf16(m_random.pick(syllables));
    return word;
}

QString Prose::words(int least, int most)
{
    QString text = word();
    for (int left = m_random.between(least, most) - 1; left > 0; --left)
        text += u' ' + word();
    return text;
}

QString Prose::title()
{
    return capitalised(m_style.ideographs ? ideographSentence().chopped(1) : words(2, 6));
}

QString Prose::markedUp(const QString &words)
{
    switch (m_random.below(m_style.referenceLinks > 0 ? 9 : 7)) {
    case 0:
        return u"**"_s + words + u"**"_s;
    case 1:
        return u'*' + words + u'*';
    case 2:
        return u'`' + words + u'`';
    case 3:
        return u"[%1](https://example.org/%2/%3)"_s.arg(words).arg(word()).arg(word());
    case 4:
        return u"%1 [%2]"_s.arg(words).arg(m_random.between(1, m_style.sources));
    case 5:
        return u"%1 [@%2%3, p. %4]"_s.arg(words).arg(word()).arg(m_random.between(1950, 2025)).arg(m_random.between(1, 400));
    case 6:
        return u"~~%1~~"_s.arg(words);
    default:
        return u"[%1][ref-%2]"_s.arg(words).arg(m_random.below(m_style.referenceLinks));
    }
}

QString Prose::ideographSentence()
{
    QString text;
    for (int left = m_random.between(8, 40); left > 0; --left)
        text += m_random.oneIn(4) ? QChar(0x3042 + m_random.below(80)) : QChar(0x4e00 + m_random.below(5000));
    if (m_random.oneIn(6))
        text.insert(text.size() / 2, u"**强调**"_s);
    return text + u'。';
}

QString Prose::sentence()
{
    if (m_style.ideographs)
        return ideographSentence();
    QString text = capitalised(word());
    for (int left = m_random.between(5, 21); left > 0; --left) {
        text += m_random.oneIn(14) ? u", "_s : u" "_s;
        text += m_random.oneIn(m_style.markupEvery) ? markedUp(words(1, 3)) : word();
    }
    return text + (m_random.oneIn(12) ? u'?' : u'.');
}

QString Prose::paragraph(int least, int most)
{
    QString text = sentence();
    for (int left = m_random.between(least, most) - 1; left > 0; --left)
        text += (m_style.ideographs ? u""_s : u" "_s) + sentence();
    if (m_style.footnoteMarks)
        text += u"[^%1]"_s.arg(++m_footnotes);
    return text;
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/anchors.h"

#include <QList>

namespace Galley {

namespace {

constexpr char32_t capitalSigma = 0x03A3;
constexpr char16_t smallSigma = 0x03C3;
constexpr char16_t finalSigma = 0x03C2;

// Letters that Unicode files under symbols: circled and squared ones.
bool isEnclosedLetter(char32_t c)
{
    return (c >= 0x24B6 && c <= 0x24E9) || (c >= 0x1F130 && c <= 0x1F149) || (c >= 0x1F150 && c <= 0x1F169)
        || (c >= 0x1F170 && c <= 0x1F189);
}

bool isKept(char32_t c)
{
    if (c == U' ' || c == U'-')
        return true;
    if (QChar::isLetter(c) || QChar::isMark(c))
        return true;
    switch (QChar::category(c)) {
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Punctuation_Connector:
        return true;
    default:
        return isEnclosedLetter(c);
    }
}

bool isCased(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
        return true;
    default:
        return c == 0xAA || c == 0xBA || (c >= 0x2160 && c <= 0x217F) || isEnclosedLetter(c);
    }
}

// Characters that stand inside a word without ending it, as far as the case of a sigma goes.
bool isCaseIgnorable(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Letter_Modifier:
    case QChar::Symbol_Modifier:
        return true;
    default:
        break;
    }
    switch (c) {
    case U'\'':
    case U'.':
    case U':':
    case 0x00B7:
    case 0x0387:
    case 0x055F:
    case 0x05F4:
    case 0x2018:
    case 0x2019:
    case 0x2024:
    case 0x2027:
    case 0xFE13:
    case 0xFE52:
    case 0xFE55:
    case 0xFF07:
    case 0xFF0E:
    case 0xFF1A:
        return true;
    default:
        return false;
    }
}

bool isCasedAfter(const QList<uint> &text, qsizetype position)
{
    while (++position < text.size())
        if (!isCaseIgnorable(text[position]))
            return isCased(text[position]);
    return false;
}

// Unicode's full lower case. QString maps one character at a time and so cannot tell a final sigma.
QList<uint> fullLowerCase(QStringView text)
{
    if (!text.contains(QChar(char16_t(capitalSigma))))
        return text.toString().toLower().toUcs4();
    const QList<uint> upper = text.toUcs4();
    QList<uint> lower;
    bool wordBefore = false; // the nearest character that counts was a cased letter
    for (qsizetype i = 0; i < upper.size(); ++i) {
        const char32_t c = upper[i];
        if (c == capitalSigma)
            lower += wordBefore && !isCasedAfter(upper, i) ? finalSigma : smallSigma;
        else
            lower += QString::fromUcs4(&c, 1).toLower().toUcs4();
        if (!isCaseIgnorable(c))
            wordBefore = isCased(c);
    }
    return lower;
}

} // namespace

QString slug(QStringView headingText)
{
    QString result;
    result.reserve(headingText.size());
    const QList<uint> lower = fullLowerCase(headingText);
    for (const char32_t c : lower)
        if (isKept(c))
            result += QChar::fromUcs4(c == U' ' ? U'-' : c);
    return result;
}

QString AnchorMaker::anchorFor(QStringView headingText)
{
    const QString wanted = slug(headingText);
    QString result = wanted;
    while (m_used.contains(result))
        result = wanted + u'-' + QString::number(++m_used[wanted]);
    m_used.insert(result, 0);
    return result;
}

} // namespace Galley

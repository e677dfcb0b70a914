// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/characterclass.h"

namespace Galley {

char32_t codePointAt(QStringView text, qsizetype position)
{
    if (position < 0 || position >= text.size())
        return 0;
    const QChar first = text[position];
    if (first.isHighSurrogate() && position + 1 < text.size() && text[position + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[position + 1]);
    return first.unicode();
}

char32_t codePointBefore(QStringView text, qsizetype position)
{
    if (position <= 0 || position > text.size())
        return 0;
    const QChar last = text[position - 1];
    if (last.isLowSurrogate() && position >= 2 && text[position - 2].isHighSurrogate())
        return QChar::surrogateToUcs4(text[position - 2], last);
    return last.unicode();
}

bool isWordCharacter(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::isMark(character);
}

QString withoutAccents(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_D))
        if (c < u'\u0300' || c > u'\u036f')
            result += c == u'\u0131' ? QChar(u'i') : c;
    return result;
}

bool isUnspacedScript(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
    case QChar::Script_Yi:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan:
        return true;
    default: // iteration and prolonged sound marks are common to several scripts
        return character >= 0x3000 && character <= 0x30ff;
    }
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/doubledwords.h"

#include <QSet>
#include <QString>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'_';
}

// Scripts without spaces double characters freely.
bool isAlphabetic(QChar c)
{
    return c.isLetter() && c.script() != QChar::Script_Han && c.script() != QChar::Script_Hiragana && c.script() != QChar::Script_Katakana
        && c.script() != QChar::Script_Thai && c.script() != QChar::Script_Lao && c.script() != QChar::Script_Khmer;
}

bool mayStandTwice(QStringView first, QStringView second)
{
    static const QSet<QString> pairs{u"had"_s, u"that"_s, u"is"_s, u"do"_s, u"so"_s, u"very"_s, u"really"_s, u"no"_s, u"ha"_s, u"bye"_s,
        u"blah"_s, u"knock"_s, u"tut"_s, // English
        u"die"_s, u"der"_s, u"das"_s, u"sie"_s, // German
        u"nous"_s, u"vous"_s, u"si"_s, u"bardzo"_s}; // French, Polish
    const bool name = first.front().isUpper() && first == second;
    return name || pairs.contains(first.toString().toLower());
}

bool isJoined(QStringView text, qsizetype position)
{
    return position >= 0 && position < text.size() && u"-'’/@#.\u2011"_s.contains(text[position])
        && !(text[position] == u'.' && (position + 1 >= text.size() || text[position + 1].isSpace()));
}

} // namespace

QList<SourceRange> findDoubledWords(QStringView text)
{
    QList<SourceRange> found;
    SourceRange previous;
    bool onlySpace = false; // between the previous word and here
    for (qsizetype at = 0; at < text.size();) {
        if (!isWordPart(text[at])) {
            onlySpace &= text[at].isSpace();
            ++at;
            continue;
        }
        const qsizetype start = at;
        bool alphabetic = true;
        for (; at < text.size() && isWordPart(text[at]); ++at)
            alphabetic &= isAlphabetic(text[at]) || text[at].isMark();
        const SourceRange word{start, at};
        const QStringView first = text.sliced(previous.start, previous.length());
        const QStringView second = text.sliced(start, at - start);
        if (onlySpace && alphabetic && first.compare(second, Qt::CaseInsensitive) == 0 && !mayStandTwice(first, second)
            && !isJoined(text, previous.start - 1) && !isJoined(text, at))
            found += {previous.start, at};
        previous = word;
        onlySpace = true;
    }
    return found;
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/doubledwords.h"

#include "document/text/unitbits.h"

#include <QSet>
#include <QString>

#include <algorithm>
#include <optional>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

bool isWordPart(QChar c)
{
    if (c.unicode() < 0x80)
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
    return c.isLetterOrNumber() || c.isMark() || c == u'_';
}

// Of ASCII it is enough to compare.
using MayBeWordParts = UnitBits<IsWithin<u'a', u'z'>, IsWithin<u'A', u'Z'>, IsWithin<u'0', u'9'>, IsUnit<u'_'>, IsFrom<0x80>>;

// The words of a text, one after the other.
class Words
{
public:
    explicit Words(QStringView text) : m_text(text), m_parts(text), m_isAscii(!holdsAny(text, [](char16_t c) { return c >= 0x80; })) { }

    std::optional<SourceRange> next()
    {
        qsizetype start = m_parts.next(m_at);
        while (!m_isAscii && start < m_text.size() && !isWordPart(m_text[start]))
            start = m_parts.next(start + 1);
        if (start >= m_text.size())
            return {};
        m_at = m_parts.nextOther(start);
        if (!m_isAscii)
            m_at = std::find_if(m_text.begin() + start, m_text.begin() + m_at, [](QChar c) {
                return c.unicode() >= 0x80 && !isWordPart(c);
            }) - m_text.begin();
        return SourceRange{start, m_at};
    }

private:
    QStringView m_text;
    MayBeWordParts m_parts;
    bool m_isAscii;
    qsizetype m_at = 0;
};

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
        u"je"_s, u"dat"_s, u"ze"_s, // Dutch
        u"nous"_s, u"vous"_s, u"si"_s, u"faire"_s, u"bardzo"_s, u"tekrar"_s, // French, Polish, Turkish
        u"song"_s, u"luôn"_s, u"mãi"_s, u"dần"_s, u"rất"_s, // Vietnamese
        u"جدا"_s, u"جدًا"_s, u"جداً"_s, // Arabic
        u"بار"_s, u"الگ"_s, u"آہستہ"_s, u"کبھی"_s, u"ساتھ"_s, u"جیسے"_s, u"کم"_s, // Urdu, Persian
        u"धीरे"_s, u"कभी"_s, u"बार"_s, u"अलग"_s, u"साथ"_s, u"कई"_s, u"क्या"_s, u"कौन"_s, u"जैसे"_s, u"छोटे"_s, u"करीब"_s, // Hindi
        u"काही"_s, // Marathi
        u"কী"_s, u"কি"_s, u"সাথে"_s, u"সঙ্গে"_s, u"কখনও"_s, u"কখনো"_s, u"ধীরে"_s, u"ছোট"_s, u"বড়"_s, u"ঘন"_s, u"লক্ষ"_s, u"হাজার"_s, u"বার"_s,
        u"আলাদা"_s, // Bengali
        u"ਨਾਲ"_s, u"ਵੱਖ"_s, u"ਹੌਲੀ"_s, u"மீண்டும்"_s}; // Punjabi, Tamil
    const bool name = first.front().isUpper() && first == second;
    return name || pairs.contains(first.toString().toLower());
}

bool isJoined(QStringView text, qsizetype position)
{
    return position >= 0 && position < text.size() && u"-'’/@#.\u2011"_s.contains(text[position])
        && !(text[position] == u'.' && (position + 1 >= text.size() || text[position + 1].isSpace()));
}

bool isDoubledWord(QStringView text, SourceRange one, SourceRange other)
{
    const QStringView first = text.sliced(one.start, one.length());
    const QStringView second = text.sliced(other.start, other.length());
    return first.compare(second, Qt::CaseInsensitive) == 0
        && std::all_of(second.begin(), second.end(), [](QChar c) { return isAlphabetic(c) || c.isMark(); }) && !mayStandTwice(first, second)
        && !isJoined(text, one.start - 1) && !isJoined(text, other.end);
}

// Whether both may be the same letter in some case: a look that spares most pairs the comparison.
bool mayBeTheSame(QChar a, QChar b)
{
    return a.unicode() >= 0x80 || b.unicode() >= 0x80 || (a.unicode() | 0x20) == (b.unicode() | 0x20);
}

// Visits each word that only such characters part from one before it which may be the same, until told that this is enough.
template <typename Visitor> void forEachPair(QStringView text, bool (*parts)(QChar), Visitor &&visit)
{
    Words words(text);
    std::optional<SourceRange> previous = words.next();
    for (auto word = previous ? words.next() : std::nullopt; word; previous = word, word = words.next()) {
        if (previous->length() != word->length() || !mayBeTheSame(text[previous->start], text[word->start]))
            continue;
        const QStringView between = text.sliced(previous->end, word->start - previous->end);
        if (std::all_of(between.begin(), between.end(), parts) && !visit(*previous, *word))
            return;
    }
}

} // namespace

QList<SourceRange> findDoubledWords(QStringView text)
{
    QList<SourceRange> found;
    forEachPair(
        text, [](QChar c) { return c.isSpace(); },
        [&](SourceRange one, SourceRange other) {
            if (isDoubledWord(text, one, other))
                found += {one.start, other.end};
            return true;
        });
    return found;
}

bool mayHoldDoubledWords(QStringView source)
{
    bool found = false;
    forEachPair(
        source, [](QChar c) { return c.isSpace() || c == u'>'; },
        [&](SourceRange one, SourceRange other) {
            found = isDoubledWord(source, one, other);
            return !found;
        });
    return found;
}

} // namespace Galley

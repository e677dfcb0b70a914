// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/statistics.h"

#include <QTextBoundaryFinder>

#include <array>
#include <memory>

namespace Galley {

namespace {

// What a character does to a word, after the word break property of UAX #29. Scripts written without spaces are apart:
// Cjk characters count singly, Complex ones (Thai, Khmer, …) are left to Qt, which may know a dictionary.
enum class Part : quint8 {
    Other,
    Letter,
    Hebrew,
    Digit,
    Connector,
    Extend,
    Cjk,
    Complex,
    MidLetter,
    MidNumber,
    MidBoth,
    DoubleQuote,
    High,
    Low
};

bool isCjk(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return c == 0x30FC || c == 0xFF70; // the sound mark that both kana share
    }
}

bool isComplex(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_TaiLe:
    case QChar::Script_NewTaiLue:
    case QChar::Script_TaiTham:
    case QChar::Script_TaiViet:
    case QChar::Script_Ahom:
        return true;
    default:
        return false;
    }
}

Part punctuation(char32_t c)
{
    switch (c) {
    case U'"':
        return Part::DoubleQuote;
    case U':':
    case 0x00B7:
    case 0x0387:
    case 0x055F:
    case 0x05F4:
    case 0x2027:
    case 0xFE13:
    case 0xFE55:
    case 0xFF1A:
        return Part::MidLetter;
    case U'\'':
    case U'.':
    case 0x2018:
    case 0x2019:
    case 0x2024:
    case 0xFE52:
    case 0xFF07:
    case 0xFF0E:
        return Part::MidBoth;
    case U',':
    case U';':
    case 0x037E:
    case 0x0589:
    case 0x060C:
    case 0x060D:
    case 0x066C:
    case 0x07F8:
    case 0x2044:
    case 0xFE10:
    case 0xFE14:
    case 0xFE50:
    case 0xFE54:
    case 0xFF0C:
    case 0xFF1B:
        return Part::MidNumber;
    case 0x202F:
        return Part::Connector;
    default:
        return Part::Other;
    }
}

Part letter(char32_t c)
{
    if (isCjk(c))
        return Part::Cjk;
    if (isComplex(c))
        return Part::Complex;
    return QChar::script(c) == QChar::Script_Hebrew ? Part::Hebrew : Part::Letter;
}

Part classify(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Number_Letter:
        return letter(c);
    case QChar::Number_DecimalDigit:
        return Part::Digit;
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
        return Part::Extend;
    case QChar::Other_Format:
        return c == 0x200B ? Part::Other : Part::Extend; // a zero width space parts words
    case QChar::Punctuation_Connector:
        return Part::Connector;
    case QChar::Other_Surrogate:
        return QChar::isHighSurrogate(c) ? Part::High : Part::Low;
    default:
        return punctuation(c);
    }
}

// Looking up Unicode properties for each character would take ten times as long as the counting.
const std::array<Part, 0x10000> &basicPlane()
{
    static const auto table = [] {
        auto parts = std::make_unique<std::array<Part, 0x10000>>();
        for (char32_t c = 0; c < 0x10000; ++c)
            (*parts)[c] = classify(c);
        return parts;
    }();
    return *table;
}

class WordCounter
{
public:
    explicit WordCounter(QStringView text) : m_parts(basicPlane()), m_text(text) { }

    TextStatistics count()
    {
        while (m_at < m_text.size())
            step();
        for (const QChar unit : m_text)
            m_counts.characters += unit != u'\n' && unit != u'\r';
        m_counts.characters -= m_pairs;
        return m_counts;
    }

private:
    struct Character
    {
        Part part = Part::Other;
        qsizetype size = 1;
    };

    Character at(qsizetype position) const
    {
        if (position >= m_text.size())
            return {Part::Other, 0};
        const char16_t unit = m_text[position].unicode();
        const Part part = m_parts[unit];
        if (part != Part::High && part != Part::Low)
            return {part, 1};
        if (part == Part::High && position + 1 < m_text.size() && m_text[position + 1].isLowSurrogate())
            return {classify(QChar::surrogateToUcs4(unit, m_text[position + 1].unicode())), 2};
        return {Part::Other, 1};
    }

    void take(Character character)
    {
        m_at += character.size;
        m_pairs += character.size == 2;
    }

    void skipExtends()
    {
        for (Character next = at(m_at); next.part == Part::Extend; next = at(m_at))
            take(next);
    }

    void step()
    {
        const Character first = at(m_at);
        switch (first.part) {
        case Part::Letter:
        case Part::Hebrew:
        case Part::Digit:
        case Part::Connector:
            m_counts.words += takeWord(first);
            break;
        case Part::Cjk:
            ++m_counts.words;
            ++m_counts.cjk;
            take(first);
            skipExtends();
            break;
        case Part::Complex:
            takeComplexRun();
            break;
        default:
            take(first);
        }
    }

    // One stretch between word boundaries; whether it counts as a word.
    bool takeWord(Character first)
    {
        bool counts = false;
        for (Character next = first;;) {
            counts |= next.part != Part::Connector;
            take(next);
            skipExtends();
            const Part before = next.part;
            next = at(m_at);
            if (!isWordPart(next.part) && !takeInner(before, &next))
                return counts;
        }
    }

    static bool isLetter(Part part) { return part == Part::Letter || part == Part::Hebrew; }
    static bool isWordPart(Part part) { return isLetter(part) || part == Part::Digit || part == Part::Connector; }

    // Takes the apostrophe of "don't" and the comma of "1,000" when the word goes on behind it; `next` is then what follows.
    bool takeInner(Part before, Character *next)
    {
        const bool letters = isLetter(before) && (next->part == Part::MidLetter || next->part == Part::MidBoth);
        const bool digits = before == Part::Digit && (next->part == Part::MidNumber || next->part == Part::MidBoth);
        const bool hebrew = before == Part::Hebrew && next->part == Part::DoubleQuote;
        if (!letters && !digits && !hebrew)
            return false;
        const qsizetype start = m_at;
        const int pairs = m_pairs;
        take(*next);
        skipExtends();
        *next = at(m_at);
        if (hebrew ? next->part == Part::Hebrew : letters ? isLetter(next->part) : next->part == Part::Digit)
            return true;
        m_at = start;
        m_pairs = pairs;
        return false;
    }

    void takeComplexRun()
    {
        const qsizetype start = m_at;
        for (Character next = at(m_at); next.part == Part::Complex || next.part == Part::Extend; next = at(m_at))
            take(next);
        const QStringView run = m_text.sliced(start, m_at - start);
        QTextBoundaryFinder finder(QTextBoundaryFinder::Word, run.constData(), run.size());
        while (finder.toNextBoundary() > 0)
            ++m_counts.words;
    }

    const std::array<Part, 0x10000> &m_parts;
    QStringView m_text;
    qsizetype m_at = 0;
    int m_pairs = 0;
    TextStatistics m_counts;
};

} // namespace

TextStatistics &TextStatistics::operator+=(const TextStatistics &other)
{
    words += other.words;
    characters += other.characters;
    cjk += other.cjk;
    return *this;
}

int TextStatistics::readingMinutes() const
{
    constexpr qint64 wordsPerMinute = 238;
    constexpr qint64 cjkPerMinute = 500;
    const qint64 parts = qint64(words - cjk) * cjkPerMinute + qint64(cjk) * wordsPerMinute;
    constexpr qint64 minute = wordsPerMinute * cjkPerMinute;
    return int((parts + minute - 1) / minute);
}

TextStatistics countText(QStringView text)
{
    return WordCounter(text).count();
}

} // namespace Galley

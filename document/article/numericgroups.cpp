// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/numericgroups.h"

#include "document/article/characterclass.h"

namespace Galley {

namespace {

constexpr qsizetype longestNumber = 6; // digits; longer ones are identifiers
constexpr int longestRange = 200; // numbers
constexpr qsizetype longestOther = 40; // units; more than that beside the numbers makes the bracket prose
constexpr int firstYear = 1500;
constexpr int lastYear = 2100;

bool isOpening(QChar c)
{
    return c == u'[' || c == u'【' || c == u'［';
}

bool isQuote(QChar c)
{
    return QStringView(u"\"'`“”„‘’«»").contains(c);
}

bool isSeparator(QChar c)
{
    return QStringView(u",;，；、،؛").contains(c);
}

bool isDash(QChar c)
{
    return c == u'-' || (c >= u'\u2010' && c <= u'\u2015') || c == u'\u2212' || c == u'－' || c == u'~' || c == u'～' || c == u'〜';
}

enum class MemberKind { Empty, Number, Range, Reversed, Other, Foreign };

// One member between separators, as positions in the text.
struct Member
{
    MemberKind kind = MemberKind::Empty;
    SourceRange range;
    int first = 0;
    int last = 0;
};

struct Digits
{
    qsizetype end = 0;
    int value = -1; // -1: no number, or one that is too long
};

Digits digitsAt(QStringView text, qsizetype position)
{
    Digits digits{position, 0};
    while (digits.end < text.size() && text[digits.end].isDigit()) {
        if (digits.end - position < longestNumber)
            digits.value = digits.value * 10 + text[digits.end].digitValue();
        ++digits.end;
    }
    if (digits.end == position || digits.end - position > longestNumber)
        digits.value = -1;
    return digits;
}

qsizetype skipSpaces(QStringView text, qsizetype position)
{
    while (position < text.size() && text[position].isSpace())
        ++position;
    return position;
}

// `'tomatoes'`, `true`: a value of program code.
bool isLiteral(QStringView member)
{
    return (member.size() > 1 && isQuote(member.front()) && isQuote(member.back())) || member == u"true" || member == u"false"
        || member == u"null" || member == u"undefined" || member == u"True" || member == u"False" || member == u"None";
}

// What an interval, a decimal, a date, an index from 0 or a key shows: the bracket is then no citation by number.
bool isForeign(QStringView member)
{
    if (isLiteral(member))
        return true;
    const QChar first = member.front();
    const bool number = first.isDigit() || isDash(first) || first == u'+' || first == u'.';
    const bool figure = number && std::all_of(member.begin(), member.end(), [](QChar c) {
        return c.isDigit() || c.isSpace() || isDash(c) || QStringView(u".+:/'%()").contains(c);
    });
    return figure || first == u'^' || member.contains(u'@') || member.contains(u'=') || member == u"..." || member == u"…"
        || member.contains(u"[") || member.contains(u"]");
}

Member classify(QStringView text, SourceRange range)
{
    while (!range.isEmpty() && text[range.start].isSpace())
        ++range.start;
    while (!range.isEmpty() && text[range.end - 1].isSpace())
        --range.end;
    Member member{.range = range};
    if (range.isEmpty())
        return member;
    const QStringView written = text.sliced(range.start, range.length());
    const Digits first = digitsAt(written, 0);
    member.first = member.last = first.value;
    if (first.value >= 0 && first.end == written.size()) {
        member.kind = first.value == 0 ? MemberKind::Foreign : MemberKind::Number;
        return member;
    }
    qsizetype i = skipSpaces(written, first.end);
    const qsizetype dash = i;
    while (i < written.size() && i - dash < 2 && isDash(written[i]))
        ++i;
    const Digits second = digitsAt(written, skipSpaces(written, i));
    if (first.value > 0 && i > dash && second.value >= 0 && second.end == written.size()) {
        member.last = second.value;
        member.kind = second.value == 0 ? MemberKind::Foreign : second.value >= first.value ? MemberKind::Range : MemberKind::Reversed;
        return member;
    }
    member.kind = isForeign(written) ? MemberKind::Foreign : MemberKind::Other;
    return member;
}

// Gathers members into a citation and keeps account of what is wrong with it.
class GroupReader
{
public:
    GroupReader(QStringView text, RangeBudget &budget) : m_text(text), m_budget(budget) { }

    // The members of a stretch without brackets; false when it is no list of numbers.
    bool readPlain(SourceRange range);
    // From one number to a larger one, both in brackets of their own.
    std::optional<Citation> readRange(const Citation::Member &first, const Citation::Member &last, SourceRange range)
    {
        Member member{.kind = MemberKind::Range, .range = range, .first = first.key.toInt(), .last = last.key.toInt()};
        return member.last > member.first && take(member) ? finish(range) : std::nullopt;
    }
    void setMalformed() { m_malformed = true; }
    std::optional<Citation> finish(SourceRange range);

private:
    bool take(const Member &member);
    void append(int number, SourceRange range);
    void appendRange(const Member &member);

    QStringView m_text;
    RangeBudget &m_budget;
    QList<Citation::Member> m_members;
    qsizetype m_otherLength = 0;
    bool m_malformed = false;
    qsizetype m_years = 0;
};

void GroupReader::append(int number, SourceRange range)
{
    m_years += number >= firstYear && number <= lastYear ? 1 : 0;
    m_members.append({.key = QString::number(number), .range = range, .prefix = {}, .suffix = {}});
}

void GroupReader::appendRange(const Member &member)
{
    const int count = member.last - member.first + 1;
    if (count > longestRange || count > m_budget.left) {
        append(member.first, member.range);
        append(member.last, member.range);
        return;
    }
    m_budget.left -= count;
    for (int number = member.first; number <= member.last; ++number)
        append(number, member.range);
}

bool GroupReader::take(const Member &member)
{
    switch (member.kind) {
    case MemberKind::Foreign:
        return false;
    case MemberKind::Empty:
        m_malformed = true;
        return true;
    case MemberKind::Other:
        m_malformed = true;
        m_otherLength += member.range.length();
        return m_otherLength <= longestOther;
    case MemberKind::Number:
        append(member.first, member.range);
        return true;
    case MemberKind::Range:
        appendRange(member);
        return true;
    case MemberKind::Reversed:
        m_malformed = true;
        append(member.first, member.range);
        append(member.last, member.range);
        return true;
    }
    return false;
}

bool GroupReader::readPlain(SourceRange range)
{
    for (qsizetype start = range.start, i = start; i <= range.end; ++i) {
        if (i < range.end && !isSeparator(m_text[i]))
            continue;
        if (!take(classify(m_text, {start, i})))
            return false;
        start = i + 1;
    }
    return true;
}

std::optional<Citation> GroupReader::finish(SourceRange range)
{
    if (m_members.isEmpty())
        return {};
    Citation citation;
    citation.kind = CitationKind::Number;
    citation.members = std::move(m_members);
    citation.range = range;
    citation.malformed = m_malformed;
    citation.conditional = m_years * 2 >= citation.members.size(); // what stands beside as many years is a date too
    return citation;
}

// The end of the content of a bracket that holds none itself; -1 when it does not close or holds one.
qsizetype plainEnd(const MarkedText &text, qsizetype open)
{
    const qsizetype close = text.closing(open);
    if (close < 0)
        return -1;
    for (qsizetype i = open + 1; i < close; ++i) {
        if (isOpening(text.at(i)))
            return -1;
    }
    return close;
}

bool isPlainGroup(const MarkedText &text, qsizetype open, qsizetype close)
{
    RangeBudget none(-1000);
    none.left = 0;
    GroupReader reader(text.text(), none);
    return reader.readPlain({open + 1, close}) && reader.finish({}).has_value();
}

// The members of a group of groups, from behind its opening bracket: groups of their own, or bare numbers beside them.
struct NestedReader
{
    const MarkedText &text;
    GroupReader &group;
    qsizetype position;
    qsizetype end = 0; // behind the last inner group

    // An inner group at the position.
    bool readInner()
    {
        const qsizetype close = plainEnd(text, position);
        if (close < 0 || !isPlainGroup(text, position, close))
            return false;
        group.readPlain({position + 1, close});
        position = end = close + 1;
        return true;
    }

    // Numbers without brackets between two inner groups or beside one.
    bool readBare(qsizetype limit)
    {
        const qsizetype start = position;
        while (position < limit && !isSeparator(text.at(position)) && !isOpening(text.at(position)))
            ++position;
        const MemberKind kind = classify(text.text(), {start, position}).kind;
        if (kind != MemberKind::Number && kind != MemberKind::Range)
            return false;
        group.setMalformed();
        return group.readPlain({start, position});
    }
};

qsizetype readSeparators(const MarkedText &text, NestedReader &reader, qsizetype limit)
{
    qsizetype count = 0;
    for (;; ++reader.position) {
        reader.position = std::min(text.skipSpace(reader.position), limit);
        if (reader.position >= limit || !isSeparator(text.at(reader.position)))
            return count;
        ++count;
    }
}

std::optional<Citation> closedNested(const MarkedText &text, qsizetype open, qsizetype close, RangeBudget &budget)
{
    GroupReader group(text.text(), budget);
    NestedReader reader{text, group, open + 1};
    for (bool first = true;; first = false) {
        const qsizetype separators = readSeparators(text, reader, close);
        if (separators != (first || reader.position == close ? 0 : 1))
            group.setMalformed();
        if (reader.position == close)
            break;
        if (!(isOpening(text.at(reader.position)) ? reader.readInner() : reader.readBare(close)))
            return {};
    }
    return reader.end > 0 ? group.finish({open, close + 1}) : std::nullopt;
}

// The outer bracket does not close: the group ends with its last inner one.
std::optional<Citation> openNested(const MarkedText &text, qsizetype open, RangeBudget &budget)
{
    GroupReader group(text.text(), budget);
    group.setMalformed();
    NestedReader reader{text, group, text.skipSpace(open + 1)};
    if (!isOpening(text.at(reader.position)) || !reader.readInner())
        return {};
    for (;;) {
        readSeparators(text, reader, text.size());
        if (!isOpening(text.at(reader.position)) || !reader.readInner())
            break;
    }
    return group.finish({open, reader.end});
}

// Two numbers or more behind a bracket that nothing closes: `[7, 12 of them`.
std::optional<Citation> openPlain(const MarkedText &text, qsizetype open, RangeBudget &budget)
{
    GroupReader group(text.text(), budget);
    group.setMalformed();
    qsizetype end = open;
    int count = 0;
    for (qsizetype start = open + 1;; start = text.skipSpace(end) + 1) {
        const qsizetype first = text.skipSpace(start);
        qsizetype stop = first;
        while (stop < text.size() && (text.at(stop).isDigit() || (stop > first && isDash(text.at(stop)) && text.at(stop + 1).isDigit())))
            ++stop;
        const Member member = classify(text.text(), {first, stop});
        if (first - start > 1 || (member.kind != MemberKind::Number && member.kind != MemberKind::Range) || !group.readPlain({first, stop}))
            break;
        end = stop;
        ++count;
        if (!isSeparator(text.at(text.skipSpace(end))))
            break;
    }
    const QChar next = text.at(end);
    const bool ends = end >= text.size() || next.isSpace() || QStringView(u"。，।!?:”\"").contains(next)
        || (QStringView(u".,;،").contains(next) && !text.at(end + 1).isLetterOrNumber());
    if (count < 2 || !ends)
        return {};
    return group.finish({open, end});
}

bool isIdentifierPart(QChar c)
{
    return c == u'_' || c == u'$' || (c.unicode() < 0x80 && c.isLetterOrNumber());
}

// Where the brackets begin that stand right before a position, one behind another: `[1][2]`.
qsizetype startOfBrackets(const MarkedText &text, qsizetype position)
{
    constexpr qsizetype longest = 16; // an index
    constexpr int most = 8;
    for (int count = 0; count < most && text.at(position - 1) == u']'; ++count) {
        qsizetype open = position - 2;
        while (open >= 0 && position - open < longest && text.at(open) != u'[')
            --open;
        if (open < 0 || text.closing(open) != position - 1)
            break;
        position = open;
    }
    return position;
}

// `rows[3] = 4`, `my_list[3]`, `buf[2].size`, `argv[1]`: brackets right behind a name of program code hold an index.
bool isIndex(const MarkedText &text, SourceRange brackets)
{
    constexpr qsizetype longestName = 64;
    const qsizetype end = startOfBrackets(text, brackets.start);
    qsizetype start = end;
    while (start > 0 && end - start < longestName && isIdentifierPart(text.at(start - 1)))
        --start;
    if (start == end)
        return false;
    const QStringView name = text.text().sliced(start, end - start);
    const bool member = start > 1 && text.at(start - 1) == u'.' && text.at(start - 2).isLower() && name.front().isLower();
    static constexpr QStringView usual[]
        = {u"arr", u"array", u"args", u"argv", u"buf", u"buffer", u"idx", u"nums", u"ptr", u"str", u"tmp", u"vec", u"dp"};
    const bool named = name.contains(u'_') || name.contains(u'$') || member || (name.size() == 1 && name.front().isLower())
        || std::find(std::begin(usual), std::end(usual), name) != std::end(usual);
    const qsizetype next = text.skipSpace(brackets.end);
    const bool used = text.at(next) == u'=' || (text.at(next) == u'+' && text.at(next + 1) == u'+')
        || (text.at(brackets.end) == u'.' && text.at(brackets.end + 1).isLower() && text.at(brackets.end + 1).unicode() < 0x80);
    return named || used;
}

// `x = [1, 2]`, `parse([1, 2])`, `"[1, 2]"`, `[1, 2].map`: a list of program code that stands in running text.
bool isValue(const MarkedText &text, SourceRange brackets)
{
    const QChar before = text.at(brackets.start - 1);
    const QChar after = text.at(brackets.end);
    const QChar beforeSpace = before == u' ' ? text.at(brackets.start - 2) : before;
    const bool called = before == u'(' && isIdentifierPart(text.at(brackets.start - 2));
    const bool quoted = (isQuote(before) && isQuote(after)) || before == u'`' || after == u'`'; // code has no backticks left
    const QChar member = after == u'.' ? text.at(brackets.end + 1) : QChar();
    return beforeSpace == u'=' || called || quoted || (member >= u'a' && member <= u'z');
}

std::optional<Citation> plainGroup(const MarkedText &text, qsizetype open, qsizetype close, RangeBudget &budget)
{
    GroupReader group(text.text(), budget);
    return group.readPlain({open + 1, close}) ? group.finish({open, close + 1}) : std::nullopt;
}

// `[12]–[14]` is one group, and the numbers between are meant too.
void takeRange(const MarkedText &text, Citation &group, RangeBudget &budget)
{
    const qsizetype dash = group.range.end;
    const QChar c = text.at(dash);
    const bool joins = (c == u'-' || c == u'\u2010' || c == u'\u2011' || c == u'\u2012' || c == u'\u2013') && text.at(dash + 1) == u'[';
    if (!joins || group.conditional || group.malformed || group.members.size() != 1)
        return;
    const qsizetype close = plainEnd(text, dash + 1);
    const std::optional<Citation> next = close >= 0 ? plainGroup(text, dash + 1, close, budget) : std::nullopt;
    if (!next || next->conditional || next->malformed || next->members.size() != 1)
        return;
    GroupReader reader(text.text(), budget);
    const SourceRange between{group.members.first().range.start, next->members.first().range.end};
    if (std::optional<Citation> whole = reader.readRange(group.members.first(), next->members.first(), between)) {
        group.members = std::move(whole->members);
        group.range.end = next->range.end;
    }
}

// `[12][14]` is one group; `[12] [14]` are two.
void takeAdjacent(const MarkedText &text, Citation &group, RangeBudget &budget)
{
    constexpr qsizetype most = 5000; // members
    while (!group.conditional && group.members.size() < most && text.at(group.range.end) == u'[') {
        const qsizetype open = group.range.end;
        const qsizetype close = plainEnd(text, open);
        const std::optional<Citation> next = close >= 0 ? plainGroup(text, open, close, budget) : std::nullopt;
        if (!next || next->conditional || next->malformed)
            return;
        group.members += next->members;
        group.range.end = next->range.end;
    }
}

} // namespace

std::optional<Citation> numericGroupAt(const MarkedText &text, qsizetype position, RangeBudget &budget)
{
    if (!isOpening(text.at(position)))
        return {};
    const qsizetype close = text.closing(position);
    const qsizetype plain = plainEnd(text, position);
    std::optional<Citation> found = plain >= 0 ? plainGroup(text, position, plain, budget)
        : close >= 0                           ? closedNested(text, position, close, budget)
                                               : openNested(text, position, budget);
    if (!found && close < 0)
        found = openPlain(text, position, budget);
    if (found && close >= 0 && text.at(position) == u'[') {
        takeRange(text, *found, budget);
        takeAdjacent(text, *found, budget);
    }
    if (found && (isIndex(text, found->range) || isValue(text, found->range)))
        return {};
    if (found) {
        const char32_t before = text.before(position);
        const bool attached = before == MarkedText::opaque.unicode() || before == U'_' || isWordCharacter(before);
        found->conditional = found->conditional || (attached && !isUnspacedScript(before));
    }
    return found;
}

} // namespace Galley

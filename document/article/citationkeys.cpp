// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/citationkeys.h"

#include "document/article/characterclass.h"
#include "document/article/placeholders.h"

#include <QVarLengthArray>

namespace Galley {

namespace {

constexpr qsizetype longestAttributes = 256;

bool isKeyCharacter(char32_t c)
{
    return c == U'_' || isWordCharacter(c);
}

// The end of an unbraced key that begins at the position.
qsizetype simpleKeyEnd(const MarkedText &text, qsizetype position)
{
    static constexpr QStringView internal = u":.#$%&-+?<>~/";
    while (position < text.size()) {
        const char32_t c = codePointAt(text.text(), position);
        const char32_t next = codePointAt(text.text(), position + unitsOf(c));
        const bool inside = isKeyCharacter(c) || (c < 0x80 && internal.contains(QChar(c)) && isKeyCharacter(next))
            || ((c == U':' || c == U'/') && next == U'/');
        if (!inside)
            break;
        position += unitsOf(c);
    }
    return position;
}

// A lone asterisk names every entry; beside further asterisks it is the end of an emphasis.
bool isEveryEntry(const MarkedText &text, qsizetype at)
{
    return text.at(at + 1) == u'*' && text.at(at + 2) != u'*' && text.at(at - 1) != u'*';
}

struct Stretch
{
    qsizetype start = 0;
    qsizetype end = 0;
};

QString trimmedWritten(const MarkedText &text, qsizetype start, qsizetype end)
{
    return text.written(start, end).trimmed().toString();
}

// The place after the bracket that opens at `i`, or after `i` alone.
qsizetype pastNested(const MarkedText &text, qsizetype i, qsizetype end)
{
    if (text.at(i) != u'[')
        return i + 1;
    const qsizetype close = text.closing(i);
    return close >= 0 && close < end ? close + 1 : i + 1;
}

Citation::Member memberOf(const MarkedText &text, const CiteKey &key)
{
    Citation::Member member;
    member.key = text.written(key.key.start, key.key.end).toString();
    member.range = key.key;
    member.suppressAuthor = key.suppressAuthor;
    return member;
}

// The first key of the stretch that stands in no bracket of its own.
std::optional<CiteKey> firstKey(const MarkedText &text, Stretch stretch)
{
    for (qsizetype i = stretch.start; i < stretch.end; i = pastNested(text, i, stretch.end)) {
        const QChar c = text.at(i);
        if (c == u';')
            return {};
        if (c != u'@' && c != u'-')
            continue;
        const auto key = citeKeyAt(text, i);
        if (key && key->range.end <= stretch.end)
            return key;
    }
    return {};
}

qsizetype nextSemicolon(const MarkedText &text, qsizetype position, qsizetype end)
{
    while (position < end && text.at(position) != u';')
        position = pastNested(text, position, end);
    return std::min(position, end);
}

// Citations separated by semicolons, each with a key; false when one has none. Nothing is copied before all are
// known to be citations: brackets that fail at every depth would otherwise cost the square of their number.
bool readMembers(const MarkedText &text, Stretch stretch, Citation &citation)
{
    struct Part
    {
        Stretch whole;
        CiteKey key;
    };
    QVarLengthArray<Part, 8> parts;
    for (qsizetype start = stretch.start, end = start; end < stretch.end; start = end + 1) {
        const auto key = firstKey(text, {start, stretch.end});
        if (!key)
            return false;
        end = nextSemicolon(text, key->range.end, stretch.end);
        if (end == stretch.end - 1)
            return false;
        parts.append({{start, end}, *key});
    }
    for (const Part &part : parts) {
        Citation::Member member = memberOf(text, part.key);
        member.prefix = trimmedWritten(text, part.whole.start, part.key.range.start);
        member.suffix = trimmedWritten(text, part.key.range.end, part.whole.end);
        citation.members.append(member);
    }
    return !parts.isEmpty();
}

// Whether a link's destination, a label or attributes follow: the bracket is then no citation. A further citation or
// a footnote mark is neither.
bool isFollowedByTarget(const MarkedText &text, qsizetype position)
{
    const QChar c = text.at(position);
    const QChar next = text.at(position + 1);
    if (c == u'{')
        return text.text().sliced(position, std::min<qsizetype>(longestAttributes, text.size() - position)).contains(u'}');
    if (c == u'[' && (next == u'@' || next == u'^' || (next == u'-' && text.at(position + 2) == u'@')))
        return false;
    return (c == u'(' || c == u'[') && text.closing(position) >= 0;
}

// `[p. 3; @other]` after a textual key.
void readLocator(const MarkedText &text, Citation &citation)
{
    const qsizetype open = text.skipSpace(citation.range.end);
    const qsizetype close = text.at(open) == u'[' ? text.closing(open) : -1;
    if (close < 0 || placeholderAt(text, open))
        return;
    if (const auto more = bracketedCitationAt(text, open)) {
        citation.members += more->members;
        citation.range.end = more->range.end;
        return;
    }
    const qsizetype first = text.skipSpace(open + 1);
    const QChar next = text.at(close + 1);
    if (first == close || text.at(first) == u'^' || text.at(first) == u'[' || next == u'[' || next == u'(')
        return;
    const qsizetype end = nextSemicolon(text, open + 1, close);
    Citation further;
    if (end < close && !readMembers(text, {end + 1, close}, further))
        return;
    citation.members.first().suffix = trimmedWritten(text, open + 1, end);
    citation.members += further.members;
    citation.range.end = close + 1;
}

} // namespace

std::optional<CiteKey> citeKeyAt(const MarkedText &text, qsizetype position)
{
    const bool suppress = text.at(position) == u'-';
    const qsizetype at = suppress ? position + 1 : position;
    if (text.at(at) != u'@' || isWordCharacter(text.before(position)))
        return {};
    CiteKey found{.range = {position, at + 1}, .key = {at + 1, at + 1}, .suppressAuthor = suppress};
    if (text.at(at + 1) == u'{') {
        const qsizetype close = text.closing(at + 1);
        if (close <= at + 2)
            return {};
        found.key = {at + 2, close};
        found.range.end = close + 1;
        return found;
    }
    if (isEveryEntry(text, at))
        found.key.end = simpleKeyEnd(text, at + 2);
    else if (isKeyCharacter(codePointAt(text.text(), at + 1)))
        found.key.end = simpleKeyEnd(text, at + 1);
    found.range.end = found.key.end;
    return found.key.isEmpty() ? std::nullopt : std::optional(found);
}

QString citeKeyText(const QString &key)
{
    const QString written = u'@' + key;
    const auto read = citeKeyAt(MarkedText(written, written, {}, {}), 0);
    const bool isPlain = read && !key.startsWith(u'{') && read->key.end == written.size();
    return isPlain ? key : u'{' + key + u'}';
}

std::optional<Citation> bracketedCitationAt(const MarkedText &text, qsizetype position)
{
    const qsizetype close = text.at(position) == u'[' ? text.closing(position) : -1;
    if (close < 0 || text.at(position + 1) == u'^' || isFollowedByTarget(text, close + 1))
        return {};
    Citation citation;
    citation.range = {position, close + 1};
    if (!readMembers(text, {position + 1, close}, citation))
        return {};
    return citation;
}

std::optional<Citation> textualCitationAt(const MarkedText &text, qsizetype position)
{
    const auto key = citeKeyAt(text, position);
    if (!key)
        return {};
    Citation citation;
    citation.textual = true;
    citation.range = key->range;
    citation.members.append(memberOf(text, *key));
    readLocator(text, citation);
    return citation;
}

} // namespace Galley

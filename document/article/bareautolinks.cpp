// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/bareautolinks.h"

#include "document/article/characterclass.h"
#include "document/article/linkdestination.h"

#include <array>

namespace Galley {

namespace {

constexpr QStringView mailScheme = u"mailto:";
constexpr int manyDots = 10; // a host with more may have underscores in its last two parts

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAsciiAlnum(QChar c)
{
    return isAsciiLetter(c) || (c >= u'0' && c <= u'9');
}

bool isHostCharacter(QStringView text, qsizetype position)
{
    const char32_t c = codePointAt(text, position);
    if (c < 0x80)
        return c > U' ' && c != 0x7f && !isAsciiPunctuation(QChar(c));
    return QChar::category(c) != QChar::Separator_Space && !QChar::isPunct(c);
}

qsizetype whiteSpaceFrom(QStringView text, qsizetype position)
{
    while (position < text.size() && skipWhiteSpace(text, position) == position)
        ++position;
    return position;
}

// The length of the host that begins behind `start`; 0 when there is none.
qsizetype hostLength(QStringView text, qsizetype start, int leastDots)
{
    const qsizetype size = text.size() - start;
    int dots = 0;
    int beforeLastDot = 0;
    int afterLastDot = 0;
    qsizetype i = 1;
    for (; i < size - 1; ++i) {
        i += text[start + i] == u'\\' && i < size - 2 ? 1 : 0;
        const QChar c = text[start + i];
        if (c == u'_') {
            ++afterLastDot;
        } else if (c == u'.') {
            beforeLastDot = std::exchange(afterLastDot, 0);
            ++dots;
        } else if (c != u'-') {
            if (!isHostCharacter(text, start + i))
                break;
            if (c.unicode() >= 0x80) { // the parser reads a host byte by byte and ends it here
                ++i;
                break;
            }
        }
    }
    if ((beforeLastDot > 0 || afterLastDot > 0) && dots <= manyDots)
        return 0;
    return dots >= leastDots ? i : 0;
}

// Takes off `&name;` or just the semicolon that the stretch ends with.
qsizetype withoutReference(QStringView text, qsizetype start, qsizetype end)
{
    qsizetype ampersand = end - 2;
    while (ampersand > start && isAsciiLetter(text[ampersand]))
        --ampersand;
    return ampersand < end - 2 && text[ampersand] == u'&' ? ampersand : end - 1;
}

// Takes off punctuation that ends a sentence rather than the address, and parentheses that close more than they open.
qsizetype trimmedEnd(QStringView text, qsizetype start, qsizetype end)
{
    const qsizetype pointed = text.sliced(start, end - start).indexOf(u'<');
    if (pointed >= 0)
        end = start + pointed;
    const qsizetype opening = text.sliced(start, end - start).count(u'(');
    qsizetype closing = text.sliced(start, end - start).count(u')');
    while (end > start) {
        const QChar last = text[end - 1];
        if (QStringView(u"?!.,:*_~'\"").contains(last))
            --end;
        else if (last == u';')
            end = withoutReference(text, start, end);
        else if (last == u')' && closing > opening)
            --end, --closing;
        else
            break;
    }
    return end;
}

bool isMailCharacter(QChar c)
{
    return isAsciiAlnum(c) || QStringView(u".+-_").contains(c);
}

// The end of the host of a mail address behind its at sign; the position itself when there is none.
qsizetype mailHostEnd(QStringView text, qsizetype at, qsizetype limit)
{
    int dots = 0;
    qsizetype end = at + 1;
    for (; end < limit; ++end) {
        const QChar c = text[end];
        if (c == u'.' && end + 1 < limit && isAsciiAlnum(text[end + 1]))
            ++dots;
        else if (!isAsciiAlnum(c) && c != u'-' && c != u'_')
            break;
    }
    const QChar last = text[end - 1];
    const bool isHost = end - at >= 2 && dots > 0 && (isAsciiLetter(last) || last == u'.');
    if (!isHost || (end < limit && text[end] == u'@'))
        return at;
    return trimmedEnd(text, at, end);
}

// The start of the address, its `mailto:` included.
qsizetype withScheme(QStringView text, qsizetype start, qsizetype limit)
{
    const qsizetype scheme = start - mailScheme.size();
    return scheme >= limit && text.sliced(scheme).startsWith(mailScheme) && (scheme == 0 || !isAsciiAlnum(text[scheme - 1])) ? scheme
                                                                                                                             : start;
}

} // namespace

std::optional<SourceRange> bareUrlAround(QStringView text, qsizetype colon)
{
    static constexpr std::array<QStringView, 3> schemes{u"http", u"https", u"ftp"};
    if (colon + 3 >= text.size() || text[colon + 1] != u'/' || text[colon + 2] != u'/')
        return {};
    qsizetype start = colon;
    while (start > 0 && isAsciiLetter(text[start - 1]))
        --start;
    const QStringView scheme = text.sliced(start, colon - start);
    const bool known = std::any_of(
        schemes.begin(), schemes.end(), [scheme](QStringView each) { return each.compare(scheme, Qt::CaseInsensitive) == 0; });
    const qsizetype host = known && isHostCharacter(text, colon + 3) ? hostLength(text, colon + 3, 0) : 0;
    if (host == 0)
        return {};
    const qsizetype end = trimmedEnd(text, colon, whiteSpaceFrom(text, colon + 3 + host));
    return end > colon ? std::optional(SourceRange{start, end}) : std::nullopt;
}

std::optional<SourceRange> bareHostAt(QStringView text, qsizetype position)
{
    if (position > 0 && !QStringView(u"*_~(").contains(text[position - 1]) && skipWhiteSpace(text, position - 1) == position - 1)
        return {};
    if (!text.sliced(position).startsWith(u"www."))
        return {};
    const qsizetype host = hostLength(text, position, 1);
    if (host == 0)
        return {};
    const qsizetype end = trimmedEnd(text, position, whiteSpaceFrom(text, position + host));
    return end > position ? std::optional(SourceRange{position, end}) : std::nullopt;
}

QList<SourceRange> mailAddresses(QStringView text, SourceRange stretch)
{
    QList<SourceRange> found;
    qsizetype from = stretch.start;
    for (qsizetype at = text.indexOf(u'@', from); at >= 0 && at < stretch.end; at = text.indexOf(u'@', from)) {
        qsizetype start = at;
        while (start > from && isMailCharacter(text[start - 1]))
            --start;
        const qsizetype end = start < at ? mailHostEnd(text, at, stretch.end) : at;
        from = std::max(end, at + 1);
        if (end > at)
            found.append({withScheme(text, start, stretch.start), end});
    }
    return found;
}

} // namespace Galley

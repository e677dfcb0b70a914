// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/htmltag.h"

#include "document/article/linkdestination.h"

namespace Galley {

namespace {

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qsizetype tagNameEnd(QStringView text, qsizetype position)
{
    if (position >= text.size() || !isAsciiLetter(text[position]))
        return position;
    while (position < text.size() && (isAsciiLetter(text[position]) || isAsciiDigit(text[position]) || text[position] == u'-'))
        ++position;
    return position;
}

bool isAttributeStart(QChar c)
{
    return isAsciiLetter(c) || c == u'_' || c == u':';
}

qsizetype attributeNameEnd(QStringView text, qsizetype position)
{
    while (position < text.size()
        && (isAttributeStart(text[position]) || isAsciiDigit(text[position]) || text[position] == u'.' || text[position] == u'-'))
        ++position;
    return position;
}

// The value behind an equals sign and the position after it; none when it is not a value.
struct Value
{
    SourceRange range;
    qsizetype end = 0;
};
std::optional<Value> valueAt(QStringView text, qsizetype position)
{
    if (position >= text.size())
        return {};
    const QChar quote = text[position];
    if (quote == u'"' || quote == u'\'') {
        const qsizetype end = text.indexOf(quote, position + 1);
        return end < 0 ? std::nullopt : std::optional(Value{{position + 1, end}, end + 1});
    }
    qsizetype end = position;
    while (end < text.size() && skipWhiteSpace(text, end) == end && !QStringView(u"\"'=<>`").contains(text[end]))
        ++end;
    return end == position ? std::nullopt : std::optional(Value{{position, end}, end});
}

// Reads attributes from `position` on; where they end, -1 when one is broken.
qsizetype readAttributes(QStringView text, qsizetype position, HtmlTag &tag)
{
    for (;;) {
        const qsizetype start = skipWhiteSpace(text, position);
        if (start == position || start >= text.size() || !isAttributeStart(text[start]))
            return start;
        HtmlTag::Attribute attribute;
        attribute.name = {start, attributeNameEnd(text, start)};
        position = attribute.name.end;
        const qsizetype equals = skipWhiteSpace(text, position);
        if (equals < text.size() && text[equals] == u'=') {
            const auto value = valueAt(text, skipWhiteSpace(text, equals + 1));
            if (!value)
                return -1;
            attribute.value = value->range;
            position = value->end;
        }
        tag.attributes.append(attribute);
    }
}

} // namespace

bool HtmlTag::isNamed(QStringView text, QStringView lowerCaseName) const
{
    return text.sliced(name.start, name.length()).compare(lowerCaseName, Qt::CaseInsensitive) == 0;
}

std::optional<SourceRange> HtmlTag::valueOf(QStringView text, QStringView lowerCaseName) const
{
    for (const Attribute &attribute : attributes) {
        const QStringView written = text.sliced(attribute.name.start, attribute.name.length());
        if (written.compare(lowerCaseName, Qt::CaseInsensitive) == 0)
            return attribute.value;
    }
    return {};
}

std::optional<HtmlTag> htmlTagAt(QStringView text, qsizetype position)
{
    HtmlTag tag;
    tag.closing = position + 1 < text.size() && text[position + 1] == u'/';
    tag.name.start = position + (tag.closing ? 2 : 1);
    tag.name.end = tagNameEnd(text, tag.name.start);
    if (tag.name.isEmpty())
        return {};
    qsizetype end = tag.closing ? skipWhiteSpace(text, tag.name.end) : readAttributes(text, tag.name.end, tag);
    if (end < 0 || end >= text.size())
        return {};
    if (!tag.closing && text[end] == u'/')
        ++end;
    if (end >= text.size() || text[end] != u'>')
        return {};
    tag.range = {position, end + 1};
    return tag;
}

qsizetype HtmlMarkupEnds::find(Form form, QStringView closing, qsizetype from)
{
    const qsizetype at = m_vain[form] || from > m_text.size() ? -1 : m_text.indexOf(closing, from);
    m_vain[form] = at < 0;
    return at < 0 ? -1 : at + closing.size();
}

// The parser takes hyphens by threes where more than two stand together, and so do we: `---->` ends no comment.
qsizetype HtmlMarkupEnds::commentEnd(qsizetype from)
{
    for (qsizetype i = from; !m_vain[Comment] && i < m_text.size();) {
        const qsizetype start = i;
        while (i < m_text.size() && m_text[i] == u'-')
            ++i;
        if ((i - start) % 3 == 2 && i < m_text.size() && m_text[i] == u'>')
            return i + 1;
        ++i;
    }
    m_vain[Comment] = true;
    return -1;
}

qsizetype HtmlMarkupEnds::endAt(qsizetype position)
{
    const QStringView rest = m_text.sliced(position);
    if (rest.startsWith(u"<!-->") || rest.startsWith(u"<!--->"))
        return position + (rest[4] == u'>' ? 5 : 6);
    if (rest.startsWith(u"<!--"))
        return commentEnd(position + 4);
    if (rest.startsWith(u"<?"))
        return find(Instruction, u"?>", position + 2);
    if (rest.startsWith(u"<![CDATA["))
        return find(CData, u"]]>", position + 9);
    if (rest.startsWith(u"<!") && rest.size() > 2 && rest[2] >= u'A' && rest[2] <= u'Z')
        return find(Declaration, u">", position + 3);
    return -1;
}

} // namespace Galley

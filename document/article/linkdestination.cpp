// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/linkdestination.h"

#include "document/article/characterreference.h"
#include "document/article/placeholders.h"

namespace Galley {

namespace {

constexpr qsizetype longestLabel = 1000;
constexpr qsizetype longestPlaceholder = 300;
constexpr int deepestParentheses = 32;

bool isEscape(QStringView text, qsizetype position)
{
    return text[position] == u'\\' && position + 1 < text.size() && isAsciiPunctuation(text[position + 1]);
}

bool isWhiteSpace(QChar c)
{
    return c == u' ' || (c >= u'\t' && c <= u'\r');
}

std::optional<Destination> pointedDestination(QStringView text, qsizetype position)
{
    for (qsizetype i = position + 1; i < text.size(); ++i) {
        if (text[i] == u'>')
            return Destination{{position + 1, i}, i + 1};
        if (text[i] == u'\n' || text[i] == u'<')
            return {};
        if (text[i] == u'\\')
            ++i;
    }
    return {};
}

} // namespace

bool isAsciiPunctuation(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'!' && u <= u'/') || (u >= u':' && u <= u'@') || (u >= u'[' && u <= u'`') || (u >= u'{' && u <= u'~');
}

qsizetype skipWhiteSpace(QStringView text, qsizetype position)
{
    while (position < text.size() && isWhiteSpace(text[position]))
        ++position;
    return position;
}

QString unescaped(QStringView written)
{
    QString result;
    result.reserve(written.size());
    for (qsizetype i = 0; i < written.size(); ++i) {
        const CharacterReference reference = characterReferenceAt(written, i);
        if (reference.length > 0) {
            result += reference.text;
            i += reference.length - 1;
            continue;
        }
        i += isEscape(written, i) ? 1 : 0;
        result += written[i] == u'\r' ? QChar(u' ') : written[i].isNull() ? QChar(QChar::ReplacementCharacter) : written[i];
    }
    return result;
}

std::optional<Destination> destinationAt(QStringView text, qsizetype position)
{
    if (position < text.size() && text[position] == u'<')
        return pointedDestination(text, position);
    int depth = 0;
    qsizetype i = position;
    for (; i < text.size() && !isWhiteSpace(text[i]); ++i) {
        if (isEscape(text, i))
            ++i;
        else if (text[i] == u'(' && ++depth > deepestParentheses)
            return {};
        else if (text[i] == u')' && depth-- == 0)
            break;
    }
    return Destination{{position, i}, i};
}

std::optional<LinkTitle> titleAt(QStringView text, qsizetype position)
{
    if (position >= text.size())
        return {};
    const QChar open = text[position];
    const QChar close = open == u'(' ? u')' : open;
    if (open != u'"' && open != u'\'' && open != u'(')
        return {};
    for (qsizetype i = position + 1; i < text.size(); ++i) {
        if (isEscape(text, i))
            ++i;
        else if (text[i] == close)
            return LinkTitle{{position + 1, i}, i + 1};
        else if (open == u'(' && text[i] == u'(')
            return {};
    }
    return {};
}

std::optional<SourceRange> labelAt(QStringView text, qsizetype position)
{
    if (position >= text.size() || text[position] != u'[')
        return {};
    const qsizetype limit = std::min(text.size(), position + 2 + longestLabel);
    for (qsizetype i = position + 1; i < limit; ++i) {
        if (isEscape(text, i))
            ++i;
        else if (text[i] == u'[')
            return {};
        else if (text[i] == u']')
            return SourceRange{position + 1, i};
    }
    return {};
}

std::optional<InlineTarget> inlineTargetAt(QStringView text, qsizetype position)
{
    if (position >= text.size() || text[position] != u'(')
        return {};
    const qsizetype start = skipWhiteSpace(text, position + 1);
    const auto destination = destinationAt(text, start);
    if (!destination)
        return {};
    InlineTarget target{destination->content, {}, 0};
    qsizetype end = skipWhiteSpace(text, destination->end);
    if (end > destination->end) {
        if (const auto title = titleAt(text, end)) {
            target.title = title->content;
            end = skipWhiteSpace(text, title->end);
        }
    }
    target.end = end + 1;
    return end < text.size() && text[end] == u')' ? std::optional(target) : std::nullopt;
}

std::optional<InlineTarget> placeholderTargetAt(QStringView text, qsizetype position)
{
    if (position >= text.size() || text[position] != u'(')
        return {};
    const qsizetype close = text.sliced(position).left(longestPlaceholder).indexOf(u')');
    if (close < 0 || !placeholderDestination(text.sliced(position + 1, close - 1)))
        return {};
    return InlineTarget{{position + 1, position + close}, {}, position + close + 1};
}

} // namespace Galley

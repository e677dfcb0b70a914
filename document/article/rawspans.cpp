// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/rawspans.h"

#include "document/article/linkdestination.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype longestBackticks = 80; // as in the parser

bool isAsciiAlnum(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool isMathSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n';
}

bool isPlainDigit(QStringView text, qsizetype position)
{
    return position < text.size() && text[position] >= u'0' && text[position] <= u'9';
}

std::optional<PointedAutolink> addressLink(QStringView text, qsizetype position)
{
    qsizetype colon = position + 1;
    while (colon < text.size() && (isAsciiAlnum(text[colon]) || QStringView(u".+-").contains(text[colon])))
        ++colon;
    const qsizetype length = colon - position - 1;
    if (length < 2 || length > 32 || colon >= text.size() || text[colon] != u':' || !text[position + 1].isLetter())
        return {};
    for (qsizetype i = colon + 1; i < text.size() && text[i] > u' ' && text[i] != u'<'; ++i) {
        if (text[i] == u'>')
            return PointedAutolink{{position, i + 1}, {position + 1, i}, false};
    }
    return {};
}

// Whether host labels of letters, digits and inner hyphens, 63 at most, reach from `start` to `end`.
bool isHost(QStringView text, qsizetype start, qsizetype end)
{
    for (qsizetype label = start, i = start; i <= end; ++i) {
        if (i < end && text[i] != u'.') {
            if (!isAsciiAlnum(text[i]) && text[i] != u'-')
                return false;
            continue;
        }
        if (i == label || i - label > 63 || text[label] == u'-' || text[i - 1] == u'-')
            return false;
        label = i + 1;
    }
    return true;
}

std::optional<PointedAutolink> mailLink(QStringView text, qsizetype position)
{
    static constexpr QStringView local = u".!#$%&'*+/=?^_`{|}~-";
    qsizetype at = position + 1;
    while (at < text.size() && (isAsciiAlnum(text[at]) || local.contains(text[at])))
        ++at;
    if (at == position + 1 || at >= text.size() || text[at] != u'@')
        return {};
    qsizetype end = at + 1;
    while (end < text.size() && (isAsciiAlnum(text[end]) || text[end] == u'-' || text[end] == u'.'))
        ++end;
    if (end >= text.size() || text[end] != u'>' || !isHost(text, at + 1, end))
        return {};
    return PointedAutolink{{position, end + 1}, {position + 1, end}, true};
}

} // namespace

qsizetype CodeSpans::runAt(qsizetype position) const
{
    qsizetype end = position;
    while (end < m_text.size() && m_text[end] == u'`')
        ++end;
    return end - position;
}

std::optional<RawSpan> CodeSpans::spanAt(qsizetype position)
{
    if (!m_gathered) {
        m_gathered = true;
        for (qsizetype i = m_text.indexOf(u'`', position); i >= 0; i = m_text.indexOf(u'`', i + runAt(i)))
            m_runs[runAt(i)].append(i);
    }
    const qsizetype length = runAt(position);
    const auto places = m_runs.constFind(length);
    if (length > longestBackticks || places == m_runs.constEnd())
        return {};
    const auto close = std::lower_bound(places->begin(), places->end(), position + length);
    if (close == places->end())
        return {};
    return RawSpan{{position, *close + length}, {position + length, *close}};
}

std::optional<RawSpan> MathSpans::spanAt(qsizetype position)
{
    if (position + 1 >= m_text.size() || isMathSpace(m_text[position + 1]))
        return {};
    switch (m_text[position + 1].unicode()) {
    case u'$':
        return displayAt(position);
    case u'`':
        return quotedAt(position);
    default:
        return inlineAt(position);
    }
}

std::optional<RawSpan> MathSpans::displayAt(qsizetype position)
{
    bool empty = true;
    for (qsizetype i = position + 2; !m_vainDisplay && i < m_text.size(); ++i) {
        if (m_text[i] == u'\\' && i + 1 < m_text.size())
            ++i;
        else if (m_text[i] == u'$' && i + 1 < m_text.size() && m_text[i + 1] == u'$')
            return empty ? std::nullopt : std::optional(RawSpan{{position, i + 2}, {position + 2, i}});
        empty = empty && isMathSpace(m_text[i]);
    }
    m_vainDisplay = true;
    return {};
}

std::optional<RawSpan> MathSpans::quotedAt(qsizetype position) const
{
    const qsizetype tick = m_text.indexOf(u'`', position + 2);
    if (tick <= position + 2 || tick + 1 >= m_text.size() || m_text[tick + 1] != u'$')
        return {};
    return RawSpan{{position, tick + 2}, {position + 2, tick}};
}

std::optional<RawSpan> MathSpans::inlineAt(qsizetype position)
{
    if (position < m_vainInline)
        return {};
    qsizetype i = position + 1;
    for (; i < m_text.size() && m_text[i] != u'`'; ++i) {
        if (m_text[i] == u'\\' && i + 1 < m_text.size())
            ++i;
        else if (m_text[i] == u'$' && i > position + 1 && !isMathSpace(m_text[i - 1]) && !isPlainDigit(m_text, i + 1))
            return RawSpan{{position, i + 1}, {position + 1, i}};
    }
    m_vainInline = i;
    return {};
}

std::optional<PointedAutolink> pointedAutolinkAt(QStringView text, qsizetype position)
{
    const auto address = addressLink(text, position);
    return address ? address : mailLink(text, position);
}

} // namespace Galley

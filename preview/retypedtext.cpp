// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/retypedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qsizetype contextLength = 32;

struct Reference
{
    QLatin1StringView source;
    char16_t character;
};
constexpr Reference knownReferences[] = {{"&amp;"_L1, u'&'}, {"&lt;"_L1, u'<'}, {"&gt;"_L1, u'>'}, {"&quot;"_L1, u'"'}};

const Reference *referenceAt(QStringView html)
{
    const auto found = std::ranges::find_if(knownReferences, [html](const Reference &one) { return html.startsWith(one.source); });
    return found == std::end(knownReferences) ? nullptr : found;
}

// What the page makes of HTML without tags.
std::optional<QString> textOf(QStringView html)
{
    QString text;
    while (!html.isEmpty()) {
        const qsizetype plain = html.indexOf(u'&');
        if (plain < 0)
            return text.append(html);
        const Reference *reference = referenceAt(html.sliced(plain));
        if (!reference)
            return {};
        text += html.first(plain);
        text += QChar(reference->character);
        html = html.sliced(plain + reference->source.size());
    }
    return text;
}

// How much text the page makes of HTML with tags, in which every bracket belongs to one.
std::optional<qsizetype> lengthOfText(QStringView html)
{
    qsizetype length = 0;
    for (qsizetype at = 0; at < html.size();) {
        const char16_t unit = html.at(at).unicode();
        if (unit == u'<') {
            const qsizetype end = html.indexOf(u'>', at);
            if (end < 0)
                return {};
            at = end + 1;
        } else if (unit == u'&') {
            const Reference *reference = referenceAt(html.sliced(at));
            if (!reference)
                return {};
            at += reference->source.size();
            ++length;
        } else {
            ++at;
            ++length;
        }
    }
    return length;
}

bool isBlank(QStringView text)
{
    return text.trimmed().isEmpty();
}

bool isPlain(QStringView html)
{
    return std::ranges::none_of(html, [](QChar c) { return c == u'<' || c == u'>' || c == u'&' || c == u'\r' || c.isNull(); });
}

bool partsPair(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && text.at(at - 1).isHighSurrogate() && text.at(at).isLowSurrogate();
}

struct Ends
{
    qsizetype before;
    qsizetype behind;
};

Ends alikeEnds(QStringView old, QStringView now)
{
    const qsizetype shorter = std::min(old.size(), now.size());
    qsizetype before = std::mismatch(old.begin(), old.begin() + shorter, now.begin()).first - old.begin();
    if (partsPair(old, before) || partsPair(now, before))
        --before;
    const qsizetype room = shorter - before;
    qsizetype behind = std::mismatch(old.rbegin(), old.rbegin() + room, now.rbegin()).first - old.rbegin();
    if (partsPair(old, old.size() - behind) || partsPair(now, now.size() - behind))
        --behind;
    return {before, behind};
}

QString contextBefore(QStringView text)
{
    const QStringView last = text.last(std::min(text.size(), contextLength));
    return last.sliced(!last.isEmpty() && last.first().isLowSurrogate() ? 1 : 0).toString();
}

QString contextBehind(QStringView text)
{
    const QStringView first = text.first(std::min(text.size(), contextLength));
    return first.chopped(!first.isEmpty() && first.last().isHighSurrogate() ? 1 : 0).toString();
}

} // namespace

std::optional<RetypedText> retypedText(QStringView old, QStringView now)
{
    const Ends same = alikeEnds(old, now);
    const QStringView removed = old.sliced(same.before).chopped(same.behind);
    const QStringView inserted = now.sliced(same.before).chopped(same.behind);
    const qsizetype start = same.before == 0 ? 0 : old.first(same.before).lastIndexOf(u'>') + 1;
    const qsizetype tag = old.last(same.behind).indexOf(u'<');
    const QStringView tail = old.last(same.behind).first(tag < 0 ? same.behind : tag); // up to the next tag
    if (!isPlain(removed) || !isPlain(inserted) || old.sliced(start, same.before - start).contains(u'<'))
        return {};
    const std::optional<qsizetype> textBefore = lengthOfText(old.first(start));
    const std::optional<QString> head = textOf(old.sliced(start, same.before - start));
    const std::optional<QString> rest = textOf(tail);
    if (!textBefore || !head || !rest || tail.contains(u'>'))
        return {};
    if (isBlank(*head) && isBlank(*rest) && (isBlank(removed) || isBlank(inserted)))
        return {};
    return RetypedText{.start = *textBefore,
        .length = head->size() + removed.size() + rest->size(),
        .at = head->size(),
        .removed = removed.size(),
        .inserted = inserted.toString(),
        .before = contextBefore(*head),
        .behind = contextBehind(*rest)};
}

} // namespace Galley

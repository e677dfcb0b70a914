// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/placeholders.h"

#include "document/article/anchors.h"
#include "document/article/characterclass.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

struct Keyword
{
    QStringView word;
    PlaceholderKind kind;
};
constexpr std::array keywords{
    Keyword{u"INTERNAL_LINK:", PlaceholderKind::InternalLink},
    Keyword{u"IMAGE_SLOT:", PlaceholderKind::ImageSlot},
    Keyword{u"CTA_SLOT:", PlaceholderKind::CallToAction},
};

SourceRange trimmedRange(QStringView text, SourceRange range)
{
    while (!range.isEmpty() && text[range.start].isSpace())
        ++range.start;
    while (!range.isEmpty() && text[range.end - 1].isSpace())
        --range.end;
    return range;
}

bool isSlug(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
        [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_' || c == u'-' || c == u'/'; });
}

Link placeholderLink(SourceRange range)
{
    Link link;
    link.kind = LinkKind::Placeholder;
    link.range = range;
    return link;
}

std::optional<Link> bracketed(const MarkedText &text, qsizetype position)
{
    const qsizetype end = text.closing(position);
    if (end < 0)
        return {};
    const QStringView inside = text.text().sliced(position + 1, end - position - 1);
    if (inside.contains(u'['))
        return {};
    Link link = placeholderLink({position, end + 1});
    if (const auto found = placeholderText(inside)) {
        link.placeholder = found->kind;
        link.targetRange = found->content.shifted(position + 1);
        link.target = found->target;
        if (found->kind != PlaceholderKind::InternalLink)
            link.text = found->target;
        return link;
    }
    if (inside.size() <= 40 && inside.toString().simplified().compare("citation needed"_L1, Qt::CaseInsensitive) == 0) {
        link.placeholder = PlaceholderKind::CitationNeeded;
        link.text = inside.toString().simplified();
        return link;
    }
    return {};
}

bool isBoundary(char32_t neighbour)
{
    return neighbour != U'_'
        && (!isWordCharacter(neighbour) || (isUnspacedScript(neighbour) && QChar::script(neighbour) != QChar::Script_Hangul));
}

std::optional<Link> toCome(const MarkedText &text, qsizetype position)
{
    if (text.at(position) != u'T' || text.at(position + 1) != u'K')
        return {};
    const char32_t before = text.before(position);
    const char32_t after = text.after(position + 2);
    const bool partOfName = before == U'/' || before == U'@' || before == U'#' || before == U'&' || before == U'.'
        || (after == U'-' && text.at(position + 3).isDigit());
    if (partOfName || !isBoundary(before) || !isBoundary(after))
        return {};
    Link link = placeholderLink({position, position + 2});
    link.placeholder = PlaceholderKind::ToCome;
    link.text = u"TK"_s;
    return link;
}

} // namespace

QString internalSlug(QStringView written)
{
    return isSlug(written) ? written.toString() : slug(written.toString().simplified());
}

std::optional<PlaceholderText> placeholderText(QStringView text)
{
    const SourceRange whole = trimmedRange(text, {0, text.size()});
    const QStringView inner = text.sliced(whole.start, whole.length());
    for (const Keyword &keyword : keywords) {
        if (!inner.startsWith(keyword.word, Qt::CaseInsensitive))
            continue;
        PlaceholderText found;
        found.kind = keyword.kind;
        found.content = trimmedRange(text, {whole.start + keyword.word.size(), whole.end});
        const QStringView content = text.sliced(found.content.start, found.content.length());
        found.target = keyword.kind == PlaceholderKind::InternalLink ? internalSlug(content) : content.toString();
        return found;
    }
    return {};
}

std::optional<PlaceholderText> placeholderDestination(QStringView destination)
{
    const SourceRange whole = trimmedRange(destination, {0, destination.size()});
    const QStringView inner = destination.sliced(whole.start, whole.length());
    const bool brackets = inner.startsWith(u'[') && inner.endsWith(u']') && inner.size() > 2;
    const qsizetype shift = whole.start + (brackets ? 1 : 0);
    auto found = placeholderText(brackets ? inner.sliced(1, inner.size() - 2) : inner);
    if (found)
        found->content = found->content.shifted(shift);
    return found;
}

std::optional<Link> placeholderAt(const MarkedText &text, qsizetype position)
{
    return text.at(position) == u'[' ? bracketed(text, position) : toCome(text, position);
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/rawhtmllinks.h"

#include "document/article/characterreference.h"
#include "document/article/placeholders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qsizetype longestText = 4096;

QStringView part(QStringView text, SourceRange range)
{
    return text.sliced(range.start, range.length());
}

void setTarget(Link &link, QStringView text, SourceRange value)
{
    const QString target = withReferencesResolved(part(text, value)).trimmed();
    link.targetRange = value;
    link.target = target;
    const auto placeholder = placeholderDestination(part(text, value));
    if (!placeholder)
        return;
    link.kind = LinkKind::Placeholder;
    link.placeholder = placeholder->kind;
    link.target = placeholder->target;
    link.targetRange = placeholder->content.shifted(value.start);
}

std::optional<Link> linkOfTag(QStringView text, const HtmlTag &tag, QStringView targetName)
{
    const auto target = tag.valueOf(text, targetName);
    if (!target)
        return {};
    Link link;
    link.kind = LinkKind::Html;
    link.range = tag.range;
    setTarget(link, text, *target);
    if (const auto title = tag.valueOf(text, u"title")) {
        link.titleRange = *title;
        link.title = withReferencesResolved(part(text, *title));
    }
    return link;
}

Link imageOfTag(QStringView text, const HtmlTag &tag, Link link)
{
    if (const auto alt = tag.valueOf(text, u"alt")) {
        link.textRange = *alt;
        link.text = withReferencesResolved(part(text, *alt));
    }
    return link;
}

void addAnchors(QStringView text, const HtmlTag &tag, QStringList &anchors)
{
    for (const QStringView name : {QStringView(u"id"), QStringView(u"name")}) {
        const auto value = tag.valueOf(text, name);
        const QString anchor = value ? withReferencesResolved(part(text, *value)) : QString();
        if (!anchor.isEmpty() && !anchors.contains(anchor))
            anchors.append(anchor);
    }
}

// The end of an element whose content is not HTML: a script or a style.
qsizetype foreignEnd(QStringView html, const HtmlTag &tag)
{
    for (const QStringView name : {QStringView(u"script"), QStringView(u"style")}) {
        if (tag.closing || !tag.isNamed(html, name))
            continue;
        const QString closing = u"</"_s + name.toString();
        const qsizetype end = html.indexOf(closing, tag.range.end, Qt::CaseInsensitive);
        return end < 0 ? html.size() : end;
    }
    return tag.range.end;
}

} // namespace

HtmlFacts factsOfTags(QStringView text, const QList<HtmlTag> &tags, const PlainText &plainText)
{
    HtmlFacts facts;
    qsizetype open = -1; // index of the link whose end tag is awaited
    for (const HtmlTag &tag : tags) {
        const bool isAnchor = tag.isNamed(text, u"a");
        if (isAnchor && tag.closing && open >= 0) {
            Link &link = facts.links[open];
            link.textRange = {link.range.end, tag.range.start};
            link.text = plainText(link.textRange);
            link.range.end = tag.range.end;
        }
        if (isAnchor)
            open = -1;
        if (tag.closing || (!isAnchor && !tag.isNamed(text, u"img")))
            continue;
        if (isAnchor)
            addAnchors(text, tag, facts.anchors);
        if (auto link = linkOfTag(text, tag, isAnchor ? QStringView(u"href") : QStringView(u"src"))) {
            open = isAnchor ? facts.links.size() : open;
            facts.links.append(isAnchor ? *link : imageOfTag(text, tag, *link));
        }
    }
    return facts;
}

QList<HtmlTag> tagsOfHtml(QStringView html)
{
    QList<HtmlTag> tags;
    HtmlMarkupEnds ends(html);
    for (qsizetype at = html.indexOf(u'<'); at >= 0;) {
        qsizetype next = at + 1;
        if (auto tag = htmlTagAt(html, at)) {
            next = foreignEnd(html, *tag);
            tags.append(std::move(*tag));
        } else {
            next = std::max(next, ends.endAt(at));
        }
        at = next < html.size() ? html.indexOf(u'<', next) : -1;
    }
    return tags;
}

HtmlFacts factsOfHtml(QStringView html)
{
    const QList<HtmlTag> tags = tagsOfHtml(html);
    return factsOfTags(html, tags, [&](SourceRange range) {
        QString text;
        const qsizetype end = std::min(range.end, range.start + longestText);
        auto tag = std::lower_bound(
            tags.begin(), tags.end(), range.start, [](const HtmlTag &each, qsizetype start) { return each.range.start < start; });
        for (qsizetype at = range.start; at < end; ++tag) {
            const qsizetype stop = tag == tags.end() ? end : std::min(end, tag->range.start);
            text += html.sliced(at, stop - at);
            if (tag == tags.end())
                break;
            at = tag->range.end;
        }
        return withReferencesResolved(text).simplified();
    });
}

} // namespace Galley

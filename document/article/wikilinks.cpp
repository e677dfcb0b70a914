// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/wikilinks.h"

#include "document/article/numericgroups.h"
#include "document/article/placeholders.h"

namespace Galley {

namespace {

bool isTocMark(QStringView content)
{
    return content.compare(u"toc", Qt::CaseInsensitive) == 0 || content.compare(u"_toc_", Qt::CaseInsensitive) == 0;
}

bool isPageName(const MarkedText &text, SourceRange content)
{
    const QStringView inside = text.text().sliced(content.start, content.length());
    if (inside.isEmpty() || inside.front().isSpace() || inside.back().isSpace())
        return false;
    if (inside.contains(u'[') || inside.contains(u'\n')) // in this order: only the innermost bracket is walked through
        return false;
    if (QStringView(u"^@|").contains(inside.front()) || inside.startsWith(u"-@") || isTocMark(text.written(content.start, content.end))
        || inside == u"TK")
        return false;
    RangeBudget budget(0);
    return !placeholderAt(text, content.start - 1) && !numericGroupAt(text, content.start - 1, budget);
}

Link wikiLink(const MarkedText &text, SourceRange range)
{
    const SourceRange content{range.start + 2, range.end - 2};
    const qsizetype bar = text.text().sliced(content.start, content.length()).indexOf(u'|');
    Link link;
    link.kind = LinkKind::Wiki;
    link.range = range;
    link.targetRange = {content.start, bar < 0 ? content.end : content.start + bar};
    link.textRange = bar < 0 ? content : SourceRange{content.start + bar + 1, content.end};
    link.target = text.written(link.targetRange.start, link.targetRange.end).trimmed().toString();
    link.text = text.written(link.textRange.start, link.textRange.end).trimmed().toString();
    return link;
}

} // namespace

QList<Link> findWikiLinks(const MarkedText &text)
{
    QList<Link> links;
    qsizetype from = 0;
    for (qsizetype at = text.text().indexOf(u"[["); at >= 0; at = text.text().indexOf(u"[[", from)) {
        from = at + 1;
        const qsizetype inner = text.closing(at + 1);
        if (inner < 0 || text.closing(at) != inner + 1 || !isPageName(text, {at + 2, inner}))
            continue;
        links.append(wikiLink(text, {at, inner + 2}));
        from = inner + 2;
    }
    return links;
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/toc.h"

#include "document/article/tocitems.h"
#include "document/article/tocmatching.h"
#include "document/article/tocplace.h"
#include "document/article/tocwriting.h"
#include "document/documentsnapshot.h"

#include <QFileInfo>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

// A list of other articles is a table of contents of something else.
bool leadsElsewhere(const TocItem &item, const QString &articleName)
{
    if (!item.linked)
        return false;
    const LinkTarget target = splitTarget(item.target);
    return target.kind == LinkTarget::Kind::Remote
        || (!target.path.isEmpty() && target.path != articleName && target.path != "./"_L1 + articleName);
}

} // namespace

std::optional<Toc> findToc(const DocumentSnapshot &snapshot)
{
    const std::optional<TocPlace> place = findTocPlace(snapshot);
    if (!place)
        return {};
    Toc toc;
    toc.line = place->line;
    toc.heading = place->heading;
    if (place->list.count == 0)
        return toc;
    QList<TocItem> items = readTocItems(snapshot, place->list);
    const int lastLine = items.isEmpty() ? 0 : items.last().line;
    const QString articleName = QFileInfo(snapshot.surroundings()->articlePath).fileName();
    items.removeIf([&](const TocItem &item) { return leadsElsewhere(item, articleName); });
    if (items.isEmpty())
        return {};
    toc.listRange = {snapshot.source().lineRange(place->list.first).start, snapshot.source().lineRange(lastLine).end};
    if (toc.listRange.end < snapshot.source().length())
        ++toc.listRange.end;
    toc.entries = matchTocItems(items, snapshot, toc.heading);
    return toc;
}

TocScope tocScope(const DocumentSnapshot &snapshot, const std::optional<Toc> &toc)
{
    const Outline &outline = snapshot.outline();
    TocScope scope;
    while (toc && scope.first < outline.size() && outline[scope.first].line <= toc->line)
        ++scope.first;
    if (scope.first == 0 && !outline.isEmpty() && outline.first().level == 1)
        ++scope.first; // the article's title
    int deepest = 0;
    if (toc)
        for (const TocEntry &entry : toc->entries)
            if (entry.heading >= 0)
                deepest = qMax(deepest, outline[entry.heading].level);
    if (deepest > 0)
        scope.deepestLevel = deepest;
    return scope;
}

TocScope listedScope(const DocumentSnapshot &snapshot, const std::optional<Toc> &toc)
{
    const TocScope usual = tocScope(snapshot, toc);
    bool before = false;
    if (toc)
        for (const TocEntry &entry : toc->entries) {
            if (entry.heading >= usual.first)
                return usual;
            before |= entry.heading >= 0;
        }
    if (!before)
        return usual;
    TocScope scope = usual;
    scope.first = snapshot.outline().first().level == 1 ? 1 : 0;
    scope.end = toc->heading >= 0 ? toc->heading : usual.first;
    return scope;
}

QString makeToc(const DocumentSnapshot &snapshot)
{
    const Outline &outline = snapshot.outline();
    const TocScope scope = listedScope(snapshot, snapshot.toc());
    QList<int> open; // levels
    QString list;
    for (int i = 0; i < outline.size(); ++i) {
        const OutlineEntry &heading = outline[i];
        if (!scope.contains(i, heading) || !canStandInToc(heading))
            continue;
        while (!open.isEmpty() && open.last() >= heading.level)
            open.removeLast();
        list += u"  "_s.repeated(open.size()) + u"- ["_s + headingAsLinkText(snapshot, heading) + u"](#"_s + heading.anchor + u")\n"_s;
        open += heading.level;
    }
    return list;
}

} // namespace Galley

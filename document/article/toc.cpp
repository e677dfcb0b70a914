// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/toc.h"

#include "document/article/tocitems.h"
#include "document/article/tocmatching.h"
#include "document/article/tocplace.h"
#include "document/article/tocstates.h"
#include "document/article/tocwriting.h"
#include "document/documentsnapshot.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

// Reads lists, and tells which are a table of contents of this article.
class TocReading
{
public:
    explicit TocReading(const DocumentSnapshot &snapshot) : m_snapshot(snapshot) { }

    bool isToc(const TocPlace &place)
    {
        m_items = place.html.isEmpty() ? readTocItems(m_snapshot, place.list, place.quotes) : readHtmlTocItems(m_snapshot, place.html);
        // A list of other articles is a table of contents of something else.
        const bool own = std::any_of(
            m_items.begin(), m_items.end(), [this](const TocItem &item) { return !item.leadsElsewhere || titles().contains(item.before); });
        return own && (!place.isDoubtful || namesHeadings(m_items));
    }

    void addLists(const TocPlace &place)
    {
        for (const LineRange lines : place.moreLists) {
            QList<TocItem> items = readTocItems(m_snapshot, lines, place.quotes);
            if (!namesHeadings(items))
                continue;
            const int list = m_items.last().list + 1;
            for (TocItem &item : items)
                item.list = list;
            m_items += items;
        }
    }

    QList<TocItem> &items() { return m_items; }

private:
    // Whether at least half of the items lead into the article or say what one of its headings does.
    bool namesHeadings(const QList<TocItem> &items)
    {
        qsizetype naming = 0;
        for (const TocItem &item : items) {
            const bool leadsIn = item.linked && !item.leadsElsewhere && item.target.contains(u'#');
            if (leadsIn || titles().contains(item.text) || titles().contains(item.numbered) || titles().contains(item.before))
                ++naming;
        }
        return naming > 0 && naming * 2 >= items.size();
    }

    const QSet<QString> &titles()
    {
        if (!std::exchange(m_knowsTitles, true))
            for (const OutlineEntry &heading : m_snapshot.outline())
                if (const QString title = heading.title.simplified(); !title.isEmpty())
                    m_titles.insert(title);
        return m_titles;
    }

    const DocumentSnapshot &m_snapshot;
    QList<TocItem> m_items; // of the list that was read last, then of all
    QSet<QString> m_titles;
    bool m_knowsTitles = false;
};

SourceRange wholeLines(const SourceText &source, int first, int last)
{
    return {source.lineRange(first).start, qMin(source.lineRange(last).end + 1, source.length())};
}

} // namespace

std::optional<Toc> findToc(const DocumentSnapshot &snapshot)
{
    TocReading reading(snapshot);
    const std::optional<TocPlace> place = findTocPlace(snapshot, [&](const TocPlace &found) { return reading.isToc(found); });
    if (!place)
        return {};
    Toc toc;
    toc.line = place->line;
    toc.heading = place->heading;
    toc.form = place->html.isEmpty() ? Toc::Form::Markdown : Toc::Form::Html;
    toc.quotes = place->quotes;
    if (place->list.count == 0)
        return toc;
    reading.addLists(*place);
    QList<TocItem> &items = reading.items();
    const int lastLine = toc.form == Toc::Form::Html ? place->list.end() - 1 : items.last().line;
    toc.listRange = wholeLines(snapshot.source(), place->list.first, lastLine);
    matchTocItems(items, snapshot, toc.heading);
    addTocEntries(&toc, items, snapshot);
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

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/toclevels.h"

#include "document/article/tocwriting.h"
#include "document/documentsnapshot.h"

#include <algorithm>

namespace Galley {

namespace {

// Tells how deep headings stand among those before them.
class Depths
{
public:
    int next(int level)
    {
        while (!m_open.isEmpty() && m_open.last() >= level)
            m_open.removeLast();
        m_open += level;
        return int(m_open.size());
    }
    void restart() { m_open.clear(); }

private:
    QList<int> m_open; // levels
};

// By heading: the list of the entry that names it where that is in order among those in the scope, else -1.
QList<int> listsInOrder(const Toc &toc, const TocScope &scope, const Outline &outline)
{
    QList<int> named;
    for (const TocEntry &entry : toc.entries)
        named += entry.heading >= 0 && scope.contains(entry.heading, outline[entry.heading]) ? entry.heading : -1;
    const std::vector<bool> ordered = inOrder(named);
    QList<int> lists(outline.size(), -1);
    for (qsizetype i = 0; i < named.size(); ++i)
        if (ordered[size_t(i)])
            lists[named[i]] = toc.entries[i].list;
    return lists;
}

} // namespace

QList<TocSlot> tocSlots(const DocumentSnapshot &snapshot, const Toc &toc)
{
    const TocScope scope = listedScope(snapshot, toc);
    const Outline &outline = snapshot.outline();
    const QList<int> lists = listsInOrder(toc, scope, outline);
    QList<TocSlot> places(outline.size());
    Depths depths;
    int list = 0;
    for (int i = 0; i < outline.size(); ++i) {
        if (!scope.contains(i, outline[i]) || !canStandInToc(outline[i]))
            continue;
        if (lists[i] > list) {
            list = lists[i];
            depths.restart();
        }
        places[i] = {list, depths.next(outline[i].level)};
    }
    return places;
}

QHash<int, int> matchedDepths(const QList<TocItem> &items, const Outline &outline)
{
    QList<int> headings;
    QHash<int, int> lists;
    for (const TocItem &item : items) {
        if (item.heading < 0 || lists.contains(item.heading))
            continue;
        headings += item.heading;
        lists.insert(item.heading, item.list);
    }
    std::sort(headings.begin(), headings.end());
    QHash<int, int> result;
    Depths depths;
    int list = 0;
    for (const int heading : std::as_const(headings)) {
        if (lists[heading] > list) {
            list = lists[heading];
            depths.restart();
        }
        result.insert(heading, depths.next(outline[heading].level));
    }
    return result;
}

QHash<int, int> usualLevels(const QList<TocItem> &items, const Outline &outline)
{
    QHash<int, QHash<int, int>> counts;
    QHash<int, int> sums;
    for (const TocItem &item : items) {
        if (item.heading < 0)
            continue;
        ++counts[item.level][outline[item.heading].level];
        ++sums[item.level];
    }
    QHash<int, int> usual;
    for (auto depth = counts.constBegin(); depth != counts.constEnd(); ++depth)
        for (auto level = depth->constBegin(); level != depth->constEnd(); ++level)
            if (*level >= 2 && *level * 3 >= sums[depth.key()] * 2)
                usual[depth.key()] = level.key();
    return usual;
}

std::vector<bool> inOrder(const QList<int> &values)
{
    const qsizetype count = values.size();
    std::vector<int> lengths(size_t(count), 0); // of the longest run that begins here
    std::vector<int> heads; // negated largest head of a run by length, ascending
    for (qsizetype i = count - 1; i >= 0; --i) {
        if (values[i] < 0)
            continue;
        const auto place = std::lower_bound(heads.begin(), heads.end(), -values[i]);
        lengths[size_t(i)] = int(place - heads.begin()) + 1;
        if (place == heads.end())
            heads.push_back(-values[i]);
        else
            *place = -values[i];
    }
    std::vector<bool> kept(size_t(count), false);
    int wanted = int(heads.size());
    int last = -1;
    for (qsizetype i = 0; i < count && wanted > 0; ++i) {
        if (lengths[size_t(i)] != wanted || values[i] <= last)
            continue;
        kept[size_t(i)] = true;
        last = values[i];
        --wanted;
    }
    return kept;
}

} // namespace Galley

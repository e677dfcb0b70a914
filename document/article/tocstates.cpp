// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/tocstates.h"

#include "document/article/toclevels.h"
#include "document/article/tocmatching.h"
#include "document/documentsnapshot.h"

namespace Galley {

namespace {

TocEntry entryOf(const TocItem &item, const Outline &outline)
{
    TocEntry entry;
    entry.text = item.text;
    entry.target = item.target;
    entry.heading = item.heading;
    entry.anchor = item.heading < 0 ? QString() : outline[item.heading].anchor;
    entry.list = item.list;
    entry.level = item.level;
    entry.line = item.line;
    entry.range = item.range;
    return entry;
}

class Judge
{
public:
    Judge(const QList<TocItem> &items, const DocumentSnapshot &snapshot, const Toc &toc)
        : m_items(items), m_outline(snapshot.outline()), m_slots(tocSlots(snapshot, toc)), m_depths(matchedDepths(items, m_outline)),
          m_usual(usualLevels(items, m_outline))
    {
        QList<int> headings;
        for (const TocItem &item : items)
            headings += hasSlot(item) ? item.heading : -1;
        m_ordered = inOrder(headings);
    }

    TocEntryState stateOf(qsizetype index) const
    {
        const TocItem &item = m_items[index];
        if (item.heading < 0)
            return item.linked && item.isLive && item.linkedHeading < 0 ? TocEntryState::Ok : TocEntryState::HeadingMissing;
        if (item.linked && !item.isLive)
            return TocEntryState::TargetDead;
        if (item.linkedHeading >= 0 && item.linkedHeading != item.heading)
            return TocEntryState::TargetWrong;
        if (!namesHeading(item, m_outline[item.heading]))
            return TocEntryState::TextDiffers;
        if (!hasSlot(item)) // an updated table leaves it where it is
            return TocEntryState::Ok;
        if (!hasItsLevel(item))
            return TocEntryState::LevelDiffers;
        return m_ordered[size_t(index)] || isRepeated(index) ? TocEntryState::Ok : TocEntryState::OrderDiffers;
    }

private:
    bool hasSlot(const TocItem &item) const { return item.heading >= 0 && m_slots[item.heading].depth > 0; }

    // As deep as an updated table would have it, as it stands among the others, or where its like stand.
    bool hasItsLevel(const TocItem &item) const
    {
        return item.level == m_slots[item.heading].depth || item.level == m_depths.value(item.heading)
            || m_usual.value(item.level) == m_outline[item.heading].level;
    }

    // An entry that leads where an earlier one does is not out of order.
    bool isRepeated(qsizetype index) const { return index > 0 && m_items[index - 1].heading == m_items[index].heading; }

    const QList<TocItem> &m_items;
    const Outline &m_outline;
    const QList<TocSlot> m_slots;
    const QHash<int, int> m_depths;
    const QHash<int, int> m_usual;
    std::vector<bool> m_ordered;
};

} // namespace

void addTocEntries(Toc *toc, const QList<TocItem> &items, const DocumentSnapshot &snapshot)
{
    for (const TocItem &item : items)
        toc->entries += entryOf(item, snapshot.outline());
    const Judge judge(items, snapshot, *toc);
    for (qsizetype i = 0; i < items.size(); ++i)
        toc->entries[i].state = judge.stateOf(i);
}

} // namespace Galley

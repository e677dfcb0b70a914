// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/toc.h"
#include "document/article/tocitems.h"

#include <QHash>

#include <vector>

namespace Galley {

// Where the entry of a heading belongs: in which of the table's lists, and how deep in it.
struct TocSlot
{
    int list = 0;
    int depth = 0; // from 1; 0: nowhere

    friend bool operator==(const TocSlot &, const TocSlot &) = default;
};

// By heading. A heading stands one step below the nearest before it that is of a higher level; the first of a list, and
// those that are of a higher level than all before them, stand on the top. Without an entry that is in order, a heading
// belongs to the list of the one before it.
QList<TocSlot> tocSlots(const DocumentSnapshot &snapshot, const Toc &toc);

// How deep headings stand among those that items name, by heading.
QHash<int, int> matchedDepths(const QList<TocItem> &items, const Outline &outline);

// The level that most headings have whose items are nested equally deep, by depth; 0 where there is no such level.
QHash<int, int> usualLevels(const QList<TocItem> &items, const Outline &outline);

// The positions of a longest increasing subsequence, the earliest of several; negative values take no part.
std::vector<bool> inOrder(const QList<int> &values);

} // namespace Galley

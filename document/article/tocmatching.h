// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/outline.h"
#include "document/article/tocitems.h"

namespace Galley {

class DocumentSnapshot;

// Finds each item's heading: first where an item says exactly what a heading does, then by anchor, then by similarity among
// what is left. `ownHeading` is the table's own heading in the outline, or -1. Leaves away the pages that items tell.
void matchTocItems(QList<TocItem> &items, const DocumentSnapshot &snapshot, int ownHeading);

// Whether an item says what a heading does, with the number that the list gives it or without.
bool namesHeading(const TocItem &item, const OutlineEntry &heading);

} // namespace Galley

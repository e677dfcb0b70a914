// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/toc.h"
#include "document/article/tocitems.h"

namespace Galley {

class DocumentSnapshot;

// Finds each item's heading, by its exact text, then by anchor, then by similarity, and tells the state of each entry.
// `ownHeading` is the table's own heading in the outline, or -1.
QList<TocEntry> matchTocItems(const QList<TocItem> &items, const DocumentSnapshot &snapshot, int ownHeading);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/toc.h"
#include "document/article/tocitems.h"

namespace Galley {

// Makes the items, matched with headings, the entries of a table of which all else is known, and tells their states.
void addTocEntries(Toc *toc, const QList<TocItem> &items, const DocumentSnapshot &snapshot);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/bibliography/bibliographyentry.h"
#include "document/documentsnapshot.h"

namespace Galley {

enum class EntryState { Ok, Unused, Broken, Duplicate };

struct ListedEntry
{
    const BibliographyEntry *entry = nullptr; // lives as long as the snapshot's surroundings
    EntryState state = EntryState::Ok;
};

// The entries of the article's bibliography in its order, and whether anything is wrong with them, or nothing cites
// them. A key that is used again is told before an entry that is broken.
QList<ListedEntry> listedEntries(const DocumentSnapshot &snapshot);

} // namespace Galley

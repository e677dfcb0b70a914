// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/textedit.h"

namespace Galley {

class DocumentSnapshot;

// What can be done to all citations by number of an article at once.
enum class CitationRepair {
    Renumber, // in the order of first use
    NormaliseGroups, // one form for all of them
    AddSources, // a stub for each number without a source
    ToFootnotes,
    ToKeys, // where the bibliography has the source
    ToListLinks // that lead to the source in the list
};

// Empty when there is nothing to do, or when it cannot be done. Pure; any thread.
EditBatch planCitationRepair(const DocumentSnapshot &snapshot, CitationRepair repair);

// Takes a number out of all its groups, and a group along that holds nothing else.
EditBatch planDropNumber(const DocumentSnapshot &snapshot, int number);

// Takes a source out of the list, wherever it stands there.
EditBatch planRemoveSource(const DocumentSnapshot &snapshot, int number);

} // namespace Galley

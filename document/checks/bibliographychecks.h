// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/bibliography/bibliographyfault.h"
#include "document/checks/finding.h"

namespace Galley {

class DocumentSnapshot;

// Citations by key against the bibliography, and what is wrong with the bibliography itself; nothing as long as nobody
// has looked for one. Arguments: the key; for the bibliography what is wrong, or the key that is used twice, and where
// (`file:line`). A key outside brackets may be the handle of a person: that is a note.
QList<Finding> checkBibliography(const DocumentSnapshot &snapshot);

} // namespace Galley

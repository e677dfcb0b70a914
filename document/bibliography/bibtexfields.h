// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/bibliography/bibliographyentry.h"
#include "document/bibliography/bibtexscanner.h"

namespace Galley {

// What BibTeX and BibLaTeX say of a work in CSL's terms. The entry's own fields come first where several say the same.
BibliographyEntry entryFromBibtex(const BibtexEntry &entry);

// BibLaTeX's type as CSL's; "document" for one that is not known.
QString cslTypeOf(const BibtexEntry &entry);

} // namespace Galley

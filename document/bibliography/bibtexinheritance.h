// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/bibliography/bibtexscanner.h"

namespace Galley {

// Gives entries what they lack from those that their `crossref` and `xdata` name, as BibTeX and BibLaTeX do: the title
// of a book is the `booktitle` of its chapters. Chains are followed, circles are left. A parent that does not exist is a
// fault.
void inheritFields(ScannedBibtex &scanned);

} // namespace Galley

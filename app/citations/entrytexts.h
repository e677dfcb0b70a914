// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/bibliography/bibliographyentry.h"

#include <QString>

namespace Galley {

// Who made a work, in short: "Moxon", "Moxon and Gaskell", "Moxon et al."; empty when nobody is named.
QString creatorsText(const BibliographyEntry &entry);

// "Moxon 1683"; what is not known is left out.
QString creatorsAndYear(const BibliographyEntry &entry);

// One line that tells a work from others: "Moxon 1683: Mechanick Exercises".
QString entryLine(const BibliographyEntry &entry);

// Further lines of what it is and where it appeared: container, volume, pages, publisher, address. Not shown in full.
QString entryPlace(const BibliographyEntry &entry);

} // namespace Galley

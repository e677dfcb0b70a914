// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/bibliography/bibliographyentry.h"

namespace Galley {

// Names as BibTeX writes them: `First von Last and {An Institution} and von Last, Jr, First and others`, and BibLaTeX's
// `family=Last, given=First, prefix=von`.
enum class Particles { Dropping, Kept }; // whether "von" stays where the family name stands alone
QList<PersonName> namesFromBibtex(QStringView value, Particles particles = Particles::Dropping);

// A name as RIS writes it: `Last, First, Suffix`; without a comma an institution.
PersonName nameFromRis(QStringView value);

} // namespace Galley

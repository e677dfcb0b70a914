// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/surroundingsfault.h"
#include "document/bibliography/bibliographyfault.h"

namespace Galley {

// What is wrong with a file around an article, and what to do: `FILE: LINE: it is so; do that`.
QString faultText(const SurroundingsFault &fault);

// What is wrong with an entry of a bibliography or with its file, as part of a sentence.
QString faultText(const BibliographyFault &fault);

} // namespace Galley

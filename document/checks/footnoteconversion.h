// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/factindex.h"

namespace Galley {

// Turns all citations by number into footnote marks and their sources into footnotes; a number without a source gets a
// stub. Empty when there is no such citation, or when a footnote is called like a number already.
QList<TextEdit> planFootnotes(const FactIndex &facts);

} // namespace Galley

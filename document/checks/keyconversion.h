// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/factindex.h"

namespace Galley {

// Turns citations by number into citations by key where the bibliography has the source of each of their numbers: the
// one entry whose DOI, address or title stands in the source's line. Sources that nothing cites by number any more leave
// the list. Empty when there is nothing to turn.
QList<TextEdit> planKeys(const FactIndex &facts);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/factindex.h"

namespace Galley {

// Makes each citation by number a link to its source in the list, as long as all numbers of its group have one there.
// The text stays as it reads: `[12]` with a definition `[12]: #source-12` at the end, and an anchor before the source's
// own text. A group becomes a row of such marks. Sources that are definitions are links already. Empty when there is
// nothing to link.
QList<TextEdit> planListLinks(const FactIndex &facts);

} // namespace Galley

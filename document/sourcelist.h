// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentsnapshot.h"

namespace Galley {

// The numbered sources of an article whose outline and definitions are known: numbered lines and `[n] text` lines of a
// section that is called References or the like, also as items of a list (`- **[n]** text`) and in a quotation; runs of
// `[n] text` lines elsewhere; and `[n]: target` definitions. A section that is called Notes holds sources where something
// is cited by number, else remarks. In document order.
QList<NumberedSource> findSources(const DocumentSnapshot &snapshot);

// Whether a heading or a line of its own begins a list of sources.
bool isSourceListTitle(QStringView title);

} // namespace Galley

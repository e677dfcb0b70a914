// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/block.h"

#include <QList>
#include <QStringView>

namespace Galley {

// The lines (0: the first) of a block's source at which the items of a list, nested ones too, or the parts of a quote
// begin; nothing for other blocks. A reading by line starts, good enough to place lines by: the page uses it only where it
// finds as many elements.
QList<int> sourcePieces(BlockKind kind, QStringView source);

} // namespace Galley

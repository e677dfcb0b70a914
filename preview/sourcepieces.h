// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/block.h"

#include <QList>
#include <QStringView>

namespace Galley {

// The lines, counted from 0, of the items of a list, nested ones too, or of the parts of a quote, without blank ones at
// their ends; of an item with items in it those before them. Nothing for other blocks. A reading by line starts, good
// enough to place lines by: the page uses it only where it finds as many elements.
QList<LineRange> sourcePieces(BlockKind kind, QStringView source);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/block.h"
#include "document/markdown/tiling.h"

namespace Galley {

// The parts of a block to be; none where it is its only one. To be asked before the nodes are rendered.
QList<BlockPart> partsOf(const Tile &tile, const FedText &text, const LeafLocator &locator);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/blockanchor.h"
#include "document/documentsnapshot.h"

#include <optional>

namespace Galley {

// The block at a line of the text, 12.5 being half-way through line 12; blank lines belong to the block before them.
// Nothing when the snapshot has no blocks that show.
std::optional<BlockAnchor> anchorAtLine(const DocumentSnapshot &snapshot, double line);

// Back again; nothing when the snapshot does not have the block.
std::optional<double> lineOfAnchor(const DocumentSnapshot &snapshot, const BlockAnchor &anchor);

} // namespace Galley

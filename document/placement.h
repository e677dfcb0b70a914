// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/snapshotdata.h"

namespace Galley {

// Each of these fills in one part of a snapshot from what is there before it; in this order.

// From blocks and text: where each block stands, what changed since the predecessor (null: there is none).
void placeBlocks(DocumentSnapshot::Data &data, const DocumentSnapshot::Data *previous);
// From placed blocks: outline, anchors, definitions, statistics.
void placeHeadings(DocumentSnapshot::Data &data);
void placeDefinitions(DocumentSnapshot::Data &data);
// From anchors, labels and surroundings: links and their states.
void placeLinks(DocumentSnapshot::Data &data, QStringView text);
// From sources: citations and their states, without what only looked like one.
void placeCitations(DocumentSnapshot::Data &data);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/block.h"
#include "document/markdown/leaflocator.h"

#include <vector>

namespace Galley {

// A block to be: whole lines and the top-level nodes that stand in them.
struct Tile
{
    BlockKind kind = BlockKind::Paragraph;
    LineSpan lines; // trailing blank lines included
    int contentLast = 0; // the last line that is not blank
    std::vector<cmark_node *> nodes;
};

// Cuts the text from a line on into blocks. Lines that no node stands in are Definitions, one block up to each blank line.
std::vector<Tile> tile(cmark_node *root, const FedText &text, const LeafLocator &locator, int firstLine = 1);

// Of a node that is no item, footnote or part of a table.
BlockKind kindOf(cmark_node *node);

} // namespace Galley

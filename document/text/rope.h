// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcetext.h"

#include <utility>

namespace Galley {

// A leaf holds a chunk, an inner node two subtrees whose heights differ by one at most. Nodes never change.
struct SourceText::Node
{
    std::shared_ptr<const Node> left;
    std::shared_ptr<const Node> right;
    QString chunk;
    qsizetype length = 0;
    int lineEnds = 0;
    int height = 0; // of a leaf: 0

    bool isLeaf() const { return height == 0; }
};

namespace Rope {

using Node = SourceText::Node;
using NodePtr = std::shared_ptr<const Node>; // null: the empty text

constexpr qsizetype largestChunk = 2048;
constexpr qsizetype smallestChunk = 512; // an edit that leaves less takes a neighbour in

NodePtr fromText(QStringView text);
NodePtr join(const NodePtr &left, const NodePtr &right);
// Parts at a chunk's end.
std::pair<NodePtr, NodePtr> split(const NodePtr &root, qsizetype position);
// The chunk that holds the position; the last one for the end of the text.
SourceRange chunkAt(const NodePtr &root, qsizetype position);
bool equal(const NodePtr &a, const NodePtr &b);

} // namespace Rope
} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/block.h"

#include <QHash>
#include <QList>

namespace Galley {

// What two blocks are told apart by.
struct BlockSignature
{
    BlockKind kind = BlockKind::Paragraph;
    size_t hash = 0; // of the source
    qsizetype length = 0;

    friend bool operator==(const BlockSignature &, const BlockSignature &) = default;
    friend size_t qHash(const BlockSignature &signature, size_t seed = 0)
    {
        return qHashMulti(seed, int(signature.kind), signature.hash, signature.length);
    }
};

// For each block of `now` the index of the block of `before` that it continues, or -1. Blocks with the same source come
// first; of the others each goes to the next one of its kind between the same neighbours, so that a block being
// typed in lives on. Indexes only grow. O(n log n).
QList<int> matchBlocks(const QList<BlockSignature> &before, const QList<BlockSignature> &now);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/finding.h"
#include "document/checks/pointcounts.h"
#include "document/markdown/block.h"

#include <QHash>

namespace Galley {

// A gap that a lost mark may have left, without what its neighbourhood says; positions are relative to the block.
struct FoundGap
{
    SourceRange range;
    QString sentence;
    double confidence = 0;
};

// What the running text of one block shows by itself; positions are relative to the block.
struct BlockProse
{
    QList<Finding> findings;
    QList<FoundGap> gaps;
    PointCounts points; // of a block that was not worth reading, its code and addresses as well
};

// Keeps what was found in blocks, which live unchanged through many snapshots. By one thread at a time.
class ProseMemory
{
public:
    // What is known of the block, marked as still in use; null when it has not been read.
    const BlockProse *find(const BlockPtr &block);
    const BlockProse &insert(const BlockPtr &block, BlockProse prose);
    void forgetUnused(); // what was not asked for since the last call

private:
    struct Entry
    {
        BlockPtr block; // keeps the address from being given to another
        BlockProse prose;
        bool used = true;
    };
    QHash<const Block *, Entry> m_entries;
};

} // namespace Galley

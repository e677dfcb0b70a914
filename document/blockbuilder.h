// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/inlinescanner.h"
#include "document/knownblocks.h"
#include "document/markdown/block.h"
#include "document/markdown/parsedmarkdown.h"
#include "document/snapshotdata.h"
#include "document/stoptoken.h"

namespace Galley {

struct BuiltBlocks
{
    QList<BlockPtr> blocks;
    DefinedLabels labels;
    quint64 lastBlockId = 0;
    bool labelsChanged = false; // what was taken from known blocks may no longer be so: there are no blocks then
};

// Makes the blocks of a parsed text. Those that did not change are the predecessor's own; a changed one that continues
// another keeps its id. What is left when stopped is of no use.
BuiltBlocks buildBlocks(QStringView text, const ParsedMarkdown &parsed, const DocumentSnapshot::Data *previous, const KnownBlocks &known,
    const StopToken &stop);

// Blocks [first, end) of a snapshot.
struct BlockStretch
{
    const DocumentSnapshot::Data &snapshot;
    int first;
    int end;
};

// The same for a stretch of the text that takes the place of some of the predecessor's blocks. Its labels stay, or
// labelsChanged is set: the stretch defines something else.
BuiltBlocks buildStretch(QStringView text, const QList<ParsedBlock> &parsed, const BlockStretch &old, const KnownBlocks &known);

// The same with labels that are not the snapshot's: whatever the stretch itself defines, there are blocks.
BuiltBlocks buildStretchWith(
    const DefinedLabels &labels, QStringView text, const QList<ParsedBlock> &parsed, const BlockStretch &old, quint64 lastBlockId);

} // namespace Galley

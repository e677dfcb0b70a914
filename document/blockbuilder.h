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
    bool labelsChanged = false; // what was taken from known blocks is no longer so: parse again without them
};

// Makes the blocks of a parsed text. Those that did not change are the predecessor's own; a changed one that continues
// another keeps its id. What is left when stopped is of no use.
BuiltBlocks buildBlocks(QStringView text, const ParsedMarkdown &parsed, const DocumentSnapshot::Data *previous, const KnownBlocks &known,
    const StopToken &stop);

} // namespace Galley

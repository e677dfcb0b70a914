// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/blockmatch.h"
#include "document/markdown/parsedmarkdown.h"
#include "document/snapshotdata.h"

namespace Galley {

// The blocks of a snapshot by their source, so that the next parse need not render what has not changed. The snapshot
// must outlive it; its answers hold as long as the same link labels are defined, or others than it was told of.
class KnownBlocks
{
public:
    explicit KnownBlocks(const DocumentSnapshot::Data *snapshot); // null: nothing is known
    KnownBlocks(const DocumentSnapshot::Data &snapshot, int first, int end); // only these blocks are
    // Only those that cannot use any of these labels, which are defined otherwise now.
    KnownBlocks(const DocumentSnapshot::Data &snapshot, const QStringList &changedLabels);

    bool bearChangedLabels() const { return m_bearChangedLabels; }

    BlockPtr find(BlockKind kind, QStringView source) const; // null when there is none
    KnownBlock predicate() const; // for parseMarkdown

private:
    void take(int first, int end);

    const DocumentSnapshot::Data *m_snapshot;
    QHash<BlockSignature, int> m_indexes;
    bool m_bearChangedLabels = false;
};

} // namespace Galley

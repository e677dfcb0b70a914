// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/knownblocks.h"

#include "document/labelset.h"

namespace Galley {

KnownBlocks::KnownBlocks(const DocumentSnapshot::Data *snapshot) : m_snapshot(snapshot)
{
    if (snapshot)
        take(0, snapshot->blocks.size());
}

KnownBlocks::KnownBlocks(const DocumentSnapshot::Data &snapshot, int first, int end) : m_snapshot(&snapshot)
{
    take(first, end);
}

KnownBlocks::KnownBlocks(const DocumentSnapshot::Data &snapshot, const QStringList &changedLabels)
    : m_snapshot(&snapshot), m_bearChangedLabels(true)
{
    const LabelSet changed(changedLabels);
    int index = 0;
    for (const BlockPtr &block : snapshot.blocks) {
        const qsizetype start = snapshot.startOf(index);
        if (!changed.mayBeUsedIn(snapshot.text.text({start, start + block->length})))
            take(index, index + 1);
        ++index;
    }
}

void KnownBlocks::take(int first, int end)
{
    m_indexes.reserve(m_indexes.size() + end - first);
    for (int i = first; i < end; ++i) {
        const Block &block = *m_snapshot->blocks[i];
        m_indexes.insert({block.kind, block.sourceHash, block.length}, i);
    }
}

BlockPtr KnownBlocks::find(BlockKind kind, QStringView source) const
{
    if (source.startsWith(QChar::ByteOrderMark)) // reads otherwise at the start of the text than elsewhere
        return {};
    const auto found = m_indexes.constFind(BlockSignature{kind, qHash(source, 0), source.size()});
    if (found == m_indexes.cend())
        return {};
    const qsizetype start = m_snapshot->startOf(*found);
    return m_snapshot->text.holds({start, start + source.size()}, source) ? m_snapshot->blocks[*found] : BlockPtr{};
}

KnownBlock KnownBlocks::predicate() const
{
    if (m_indexes.isEmpty())
        return {};
    return [this](BlockKind kind, QStringView source) { return find(kind, source) != nullptr; };
}

} // namespace Galley

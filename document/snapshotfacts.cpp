// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/snapshotfacts.h"

#include "document/snapshotdata.h"
#include "document/sourcelist.h"

namespace Galley {

namespace {

using Data = DocumentSnapshot::Data;

QHash<BlockId, int> indexesOf(const BlockList &blocks)
{
    QHash<BlockId, int> indexes;
    indexes.reserve(blocks.size());
    int index = 0;
    for (const BlockPtr &block : blocks)
        indexes.insert(block->id, index++);
    return indexes;
}

} // namespace

int SnapshotFacts::indexOf(const DocumentSnapshot &snapshot, BlockId id) const
{
    return m_indexes.get([&] { return indexesOf(Data::of(snapshot).blocks); }).value(id, -1);
}

const PlacedHeadings &SnapshotFacts::headings(const DocumentSnapshot &snapshot) const
{
    return m_headings.get([&] { return placeHeadings(Data::of(snapshot)); });
}

const std::optional<Toc> &SnapshotFacts::toc(const DocumentSnapshot &snapshot) const
{
    return m_toc.get([&] { return snapshot.isParsed() ? findToc(snapshot) : std::nullopt; });
}

const TextStatistics &SnapshotFacts::statistics(const DocumentSnapshot &snapshot) const
{
    return m_statistics.get([&] { return sumStatistics(Data::of(snapshot)); });
}

const QList<PlacedLink> &SnapshotFacts::links(const DocumentSnapshot &snapshot) const
{
    return m_links.get([&] { return placeLinks(Data::of(snapshot), headings(snapshot).anchors); });
}

const QList<PlacedDefinition> &SnapshotFacts::definitions(const DocumentSnapshot &snapshot) const
{
    return m_definitions.get([&] { return placeDefinitions(Data::of(snapshot)); });
}

const QList<PlacedCitation> &SnapshotFacts::citations(const DocumentSnapshot &snapshot) const
{
    return m_citations.get([&] { return placeCitations(Data::of(snapshot), sources(snapshot)); });
}

const QList<NumberedSource> &SnapshotFacts::sources(const DocumentSnapshot &snapshot) const
{
    return m_sources.get([&] { return snapshot.isParsed() ? findSources(snapshot) : QList<NumberedSource>(); });
}

void SnapshotFacts::gather(const DocumentSnapshot &snapshot) const
{
    statistics(snapshot);
    indexOf(snapshot, BlockId{});
    links(snapshot);
    citations(snapshot);
    toc(snapshot);
}

} // namespace Galley

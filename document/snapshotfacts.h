// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentsnapshot.h"
#include "document/lazy.h"
#include "document/placement.h"

namespace Galley {

// What a snapshot tells of the whole article. Each part is gathered from the blocks when it is first asked for and stays
// as it is then. Any thread.
class SnapshotFacts
{
public:
    // `snapshot` is the one that holds these facts.
    int indexOf(const DocumentSnapshot &snapshot, BlockId id) const;
    const PlacedHeadings &headings(const DocumentSnapshot &snapshot) const;
    const std::optional<Toc> &toc(const DocumentSnapshot &snapshot) const;
    const TextStatistics &statistics(const DocumentSnapshot &snapshot) const;
    const QList<PlacedLink> &links(const DocumentSnapshot &snapshot) const;
    const QList<PlacedDefinition> &definitions(const DocumentSnapshot &snapshot) const;
    const QList<PlacedCitation> &citations(const DocumentSnapshot &snapshot) const;
    const QList<NumberedSource> &sources(const DocumentSnapshot &snapshot) const;

    void gather(const DocumentSnapshot &snapshot) const; // all of them

private:
    Lazy<QHash<BlockId, int>> m_indexes;
    Lazy<PlacedHeadings> m_headings;
    Lazy<std::optional<Toc>> m_toc;
    Lazy<TextStatistics> m_statistics;
    Lazy<QList<PlacedLink>> m_links;
    Lazy<QList<PlacedDefinition>> m_definitions;
    Lazy<QList<PlacedCitation>> m_citations;
    Lazy<QList<NumberedSource>> m_sources;
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/toclevels.h"
#include "document/checks/factindex.h"
#include "document/checks/finding.h"
#include "document/checks/toclines.h"

#include <QHash>

#include <optional>

namespace Galley {

// For the table of contents, entry by entry and as a whole, in both directions.
class TocFixes
{
public:
    TocFixes(const FactIndex &facts, FixedAtOnce extent) : m_facts(facts), m_extent(extent) { } // facts must outlive it

    QList<Fix> fixesFor(const Finding &finding);

private:
    void prepare(); // what all fixes need to know
    void limitDepths(const QList<int> &entryOf);
    bool isHtml() const;
    const TocListLayout &listOf(qsizetype entry) const;
    QList<Fix> forEntry(int index, FindingKind kind);
    QList<Fix> wrongLink(const TocEntry &entry, const OutlineEntry &heading);
    QList<Fix> otherText(const TocEntry &entry, const OutlineEntry &heading);
    Fix useEntryText(const TocEntry &entry, const OutlineEntry &heading);
    Fix addEntry(int heading) const;
    Fix removeEntry(int index) const;
    QList<Fix> addHeading(int index) const;
    QList<Fix> nested(int index) const;
    QList<Fix> otherLevel(int index) const;
    QList<Fix> withUpdate(QList<Fix> fixes);

    const FactIndex &m_facts;
    const FixedAtOnce m_extent;
    bool m_prepared = false;
    TocLayout m_layout;
    QList<TocSlot> m_slots; // by heading: of its entry, or of one that is added
    QList<int> m_entryBefore; // by heading: the entry behind which it would stand, -1 for the first place
    QList<int> m_headingBehind; // by entry: the next one's heading, -1 when none has one
    QList<int> m_parents; // by entry: the one it is nested in, -1 on the top level
    QHash<QString, QList<qsizetype>> m_linksTo; // by anchor: indexes of the links of the article to it
    std::optional<Fix> m_update; // the same for every finding
};

} // namespace Galley

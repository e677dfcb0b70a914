// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/factindex.h"
#include "document/checks/finding.h"

#include <optional>

namespace Galley {

// For citations and their sources.
class CitationFixes
{
public:
    explicit CitationFixes(const FactIndex &facts) : m_facts(facts) { } // which must outlive it

    QList<Fix> fixesFor(const Finding &finding);

    // "[n]" for the sources that nothing cites yet, which are likely those whose marks are lost; a few only.
    const QStringList &suggestedMarks();

private:
    QList<Fix> unknownKey(const PlacedCitation &placed, const Finding &finding);
    QList<Fix> wrongOrder();
    QList<Fix> missingSource(const PlacedCitation &placed, const Finding &finding);
    QList<Fix> malformedGroup(const PlacedCitation &placed) const;
    QList<Fix> repeatedNumber(const PlacedCitation &placed);
    QList<Fix> unusedSource(const Finding &finding) const;
    Fix dropped(const PlacedCitation &placed, const Finding &finding) const;
    const Fix &addSources();
    const Fix &renumber();
    const Fix &toFootnotes();
    const Fix &toKeys();
    const Fix &toListLinks();

    const FactIndex &m_facts;
    std::optional<QStringList> m_marks;
    std::optional<Fix> m_addSources; // the same for every finding
    std::optional<Fix> m_renumber;
    std::optional<Fix> m_toFootnotes;
    std::optional<Fix> m_toKeys;
    std::optional<Fix> m_toListLinks;
    const PlacedCitation *m_repeating = nullptr; // the group that was asked for last, and its fix
    QList<Fix> m_repeated;
    QHash<QString, QStringList> m_similarKeys; // that were asked for
};

} // namespace Galley

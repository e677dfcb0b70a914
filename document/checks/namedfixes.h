// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/factindex.h"
#include "document/checks/finding.h"

#include <QHash>

#include <optional>

namespace Galley {

// Chooses what is done about findings of which only the kind was named, with nobody to look at each: the likeliest fix;
// nothing where that is one guess among several, or where it would take words, images or targets from the article that
// the kind's name does not speak of.
class NamedFixes
{
public:
    explicit NamedFixes(const DocumentSnapshot &snapshot) : m_snapshot(snapshot) { } // which must outlive it

    const Fix *choose(const Finding &finding, const QList<Fix> &fixes); // of `fixes`, the likeliest first; null: none

private:
    bool isOneOfSeveral(const Finding &finding, const QList<Fix> &fixes);
    bool takesAway(const Finding &finding, const Fix &fix);
    bool losesMore(const Finding &finding, const Fix &fix); // than the finding speaks of
    bool mayRead(const QList<TextEdit> &plan);

    const DocumentSnapshot &m_snapshot;
    std::optional<FactIndex> m_facts; // once they are asked for
    QHash<FixKind, bool> m_takeAway; // of plans that many findings share
    qsizetype m_comparisons = 0;
    qsizetype m_read = 0; // units
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/factindex.h"
#include "document/checks/finding.h"

namespace Galley {

// For placeholders of internal links that nothing is known by, and for what else was left to be filled in.
class PlaceholderFixes
{
public:
    explicit PlaceholderFixes(const FactIndex &facts) : m_facts(facts) { } // which must outlive it

    QList<Fix> fixesFor(const Finding &finding);

private:
    QList<KnownPage> candidates(const QString &slug);

    const FactIndex &m_facts;
    qsizetype m_comparisons = 0;
};

} // namespace Galley

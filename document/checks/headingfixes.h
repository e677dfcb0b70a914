// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/factindex.h"
#include "document/checks/finding.h"
#include "document/checks/headingnumbering.h"

namespace Galley {

// For titles, headings and front matter.
class HeadingFixes
{
public:
    HeadingFixes(const FactIndex &facts, FixedAtOnce extent) : m_facts(facts), m_numbering(facts, extent) { } // facts must outlive it

    QList<Fix> fixesFor(const Finding &finding);

private:
    QList<Fix> forHeading(int index, FindingKind kind);
    QList<Fix> missingTitle(SourceRange firstLine) const;
    QList<Fix> missingCitation(int heading) const;
    int levelBefore(int index);

    const FactIndex &m_facts;
    HeadingNumbering m_numbering;
    QList<int> m_levelBefore; // by heading: that of the one before it; empty until it is needed
};

// The edits that give a heading another level, from 1 to 6.
QList<TextEdit> headingLevelEdits(const FactIndex &facts, const OutlineEntry &heading, int level);

// Front matter that cannot be read because a value needs quotes.
QList<Fix> frontMatterFixes(const FactIndex &facts, const Finding &finding);

} // namespace Galley

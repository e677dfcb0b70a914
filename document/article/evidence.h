// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/finding.h"

namespace Galley {

class DocumentSnapshot;

// What a section has to show for itself, up to the next heading: its own text, not that of the sections in it.
struct SectionEvidence
{
    int words = 0;
    int citations = 0; // footnote marks included
    int links = 0;
    int imagesWithoutText = 0;
    int findings = 0;
    std::optional<Severity> worst = {}; // of the findings
    int claims = 0; // 1 when it says something and cites nothing for it; sums count sections

    SectionEvidence &operator+=(const SectionEvidence &other);
    friend bool operator==(const SectionEvidence &, const SectionEvidence &) = default;
};

// By index in the outline; a heading inside a quote or a list has no section, and an empty entry. A section without
// citations is said to claim when it has lost citation marks, or when it is of some length and states figures, mentions
// research or quotes somebody. The findings are of the snapshot. Linear; any thread.
QList<SectionEvidence> evidenceOf(const DocumentSnapshot &snapshot, const QList<Finding> &findings);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/linestarts.h"
#include "document/checks/finding.h"

namespace Galley {

class DocumentSnapshot;

// The sentence for a finding, in the program's language.
QString findingText(const Finding &finding);

// Line and column of a finding's start, both from 1; columns in UTF-16 units.
struct FindingPlace
{
    int line = 1;
    qint64 column = 1;
};

// Those of many findings in one article.
class FindingPlaces
{
public:
    explicit FindingPlaces(const DocumentSnapshot &snapshot);
    FindingPlace of(const Finding &finding) const;

private:
    LineStarts m_lines;
};

} // namespace Galley

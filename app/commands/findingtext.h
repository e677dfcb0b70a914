// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
FindingPlace placeOf(const Finding &finding, const DocumentSnapshot &snapshot);

} // namespace Galley

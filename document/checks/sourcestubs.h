// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/factindex.h"

namespace Galley {

struct SourceStubs
{
    int count = 0;
    QList<TextEdit> edits;
};

// A stub for each number that is cited but has no source: among the sources there are, in their form, or in a new list
// at the article's end.
SourceStubs planSourceStubs(const FactIndex &facts);

} // namespace Galley

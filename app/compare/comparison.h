// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparerow.h"
#include "document/checks/losses.h"
#include "document/stoptoken.h"
#include "document/text/sourcetext.h"

#include <QList>

#include <memory>

namespace Galley {

// Two texts against each other: an immutable value, made off the GUI thread.
struct Comparison
{
    SourceText left;
    SourceText right;
    QList<CompareRow> rows;
    int differences = 0;
    QList<Loss> losses; // what the left text has and the right one does not
};
using ComparisonPtr = std::shared_ptr<const Comparison>;

// Null when stopped. Any thread.
ComparisonPtr compareTexts(const SourceText &left, const SourceText &right, const StopToken &stop = {});

} // namespace Galley

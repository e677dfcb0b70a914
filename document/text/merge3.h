// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcetext.h"

#include <QList>

namespace Galley {

// What became of two texts that were made from one.
struct Merge
{
    QList<TextEdit> edits; // of `mine`: they lead to the merged text
    int taken = 0; // changes of theirs that came in without a conflict
    int conflicts = 0; // places where both stand now, between markers: see conflicts.h
};

// Brings the changes that lead from `base` to `theirs` into `mine`, line by line. Where both changed the same lines, or
// lines that touch, in different ways, nothing is decided: both stand in the text one after the other. Every line that
// either side added is in the result. Linear time; any thread.
Merge merge3(const SourceText &base, const SourceText &mine, const SourceText &theirs);

} // namespace Galley

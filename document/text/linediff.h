// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcetext.h"

#include <QList>

namespace Galley {

// Lines of one text that stand where other lines of the other stand; one of the two may hold none, and then `first` is
// the line before which they would be.
struct LineChange
{
    LineRange left;
    LineRange right;

    friend bool operator==(const LineChange &, const LineChange &) = default;
};

// Where two texts differ, in order. Lines are SourceText's: what lies between line ends, so that a text which ends with
// a line end has an empty last line. Linear time; any thread.
QList<LineChange> diffLines(const SourceText &left, const SourceText &right);

// The edits that make the lines on the left those on the right; inside changed lines only what differs is replaced, so
// that carets stay at their words.
QList<TextEdit> editsBetween(const SourceText &left, const SourceText &right);
QList<TextEdit> editsFor(const QList<LineChange> &changes, const SourceText &left, const SourceText &right);

} // namespace Galley

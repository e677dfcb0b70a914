// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/linediff.h"

#include <QList>

namespace Galley {

// What stands side by side in one row of a comparison.
struct CompareRow
{
    enum class Kind {
        Equal,
        Changed, // a line and what became of it
        Removed, // on the left only
        Added, // on the right only
        Hidden // equal lines, not shown
    };
    Kind kind = Kind::Equal;
    int leftLine = 0; // counted from 1; 0 where there is none; of hidden lines the first
    int rightLine = 0;
    int hidden = 0; // how many lines
    int difference = -1; // which of the differences it belongs to

    friend bool operator==(const CompareRow &, const CompareRow &) = default;
};

inline constexpr int contextLines = 3; // equal lines shown around a difference

QList<CompareRow> rowsOf(const QList<LineChange> &changes, const SourceText &left, const SourceText &right);

// Equal lines shown as they are.
QList<CompareRow> equalRows(int leftLine, int rightLine, int count);

} // namespace Galley

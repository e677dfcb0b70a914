// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <span>

namespace Galley {

// What stands on the left from `leftStart` to `leftEnd` stands on the right from `rightStart` to `rightEnd`; one of the
// two may be empty. Indexes, half-open.
struct SequenceChange
{
    qsizetype leftStart = 0;
    qsizetype leftEnd = 0;
    qsizetype rightStart = 0;
    qsizetype rightEnd = 0;

    friend bool operator==(const SequenceChange &, const SequenceChange &) = default;
};

// Where two sequences of small numbers (0 to `symbols` - 1) differ, in order; what lies between the changes is equal.
// Stretches between items that are unique on both sides are compared by Myers' algorithm in linear space, which gives
// up the shortest answer when a stretch has too little in common: the time is linear but for a constant cap.
QList<SequenceChange> diffSequences(std::span<const int> left, std::span<const int> right, int symbols);

} // namespace Galley

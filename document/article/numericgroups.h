// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/citation.h"
#include "document/article/markedtext.h"

#include <optional>

namespace Galley {

// How many numbers the ranges of one text may still expand to; a range beyond it gives its two ends only. This keeps
// what is found in proportion to what was written.
struct RangeBudget
{
    qsizetype left = 0;
    explicit RangeBudget(qsizetype textLength) : left(1000 + 4 * textLength) { }
};

// The group of numbers whose bracket opens at the position: `[3, 7]`, `[4-6]`, `[12][14]`, `[[12], [14]]`, `【12】`. A group that
// is not well formed is reported with its numbers as long as it is one at all.
std::optional<Citation> numericGroupAt(const MarkedText &text, qsizetype position, RangeBudget &budget);

} // namespace Galley

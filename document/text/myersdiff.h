// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <span>
#include <vector>

namespace Galley {

struct EqualRun
{
    qsizetype left = 0;
    qsizetype right = 0;
    qsizetype length = 0;
};

// What two sequences have in common, in order, by E. W. Myers, “An O(ND) Difference Algorithm and Its Variations”
// (1986), section 4b: the middle of a shortest path is searched from both ends. After `effort` steps without a meeting
// the furthest point reached is taken for the middle, so that the time is at most about size × effort.
std::vector<EqualRun> equalRuns(std::span<const int> left, std::span<const int> right, int effort = 256);

} // namespace Galley

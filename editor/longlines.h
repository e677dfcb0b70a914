// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace Galley {

// In UTF-16 units. A line is wrapped as a whole for each key in it, which takes about a third of a microsecond a unit:
// from this length on a key in the line takes longer than a frame, and the writer is told,
inline constexpr qsizetype slowLine = 50'000;
// and a longer one than this is neither wrapped nor coloured: it is shown as one row, of which the part around the caret
// is seen.
inline constexpr qsizetype longestLaidOut = 128 * 1024;

} // namespace Galley

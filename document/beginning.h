// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcetext.h"

namespace Galley {

// UTF-16 units: more than fits into a window, even where much of it shows nothing, as definitions do.
constexpr qsizetype beginningLength = 64 * 1024;

// What a reader sees first of a long text, in a text of its own that is read in no time: its first lines, up to a blank one
// if there is one in reach, and behind them the paragraphs from further down that may define links or footnotes, so that it
// reads as it will within the whole. A shorter text is returned as it is. Linear, a few nanoseconds a unit.
SourceText beginningOf(const SourceText &text);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/excerpt.h"
#include "document/snapshotdata.h"
#include "document/text/textdifference.h"

namespace Galley {

// The block from which on the text must be parsed again when it changes from a position on: what stands before it can
// neither take part of it in nor be changed by it.
int restartBlock(const DocumentSnapshot::Data &before, qsizetype changeStart);

// The first block that begins behind the position.
int firstBlockBehind(const DocumentSnapshot::Data &before, qsizetype position);

// Behind so many blocks from `block` on at which old and new blocks may meet again; the body's end when there are not as
// many.
int reachOf(const DocumentSnapshot::Data &before, int block, int meetings);

// Where the blocks of an excerpt meet those of the article again: `fresh` blocks of the excerpt take the place of the
// article's up to `old`.
struct Meeting
{
    int fresh = 0;
    int old = 0;
};
// `start` is the excerpt's in both texts; it reaches to the article's block `reach`. Nothing: it is too short.
std::optional<Meeting> findMeeting(
    const DocumentSnapshot::Data &before, const Excerpt &excerpt, const TextDifference &change, qsizetype start, int reach);

} // namespace Galley

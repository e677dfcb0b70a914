// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/stretchbounds.h"

#include <algorithm>

namespace Galley {

namespace {

using Data = DocumentSnapshot::Data;

// Whether no container stays open at its first line, which stands behind a blank one. Only where no node is left could
// the line be another one's: of a footnote, whose lines are indented.
bool leavesContainers(const Data &before, int block)
{
    if (before.blocks[block]->kind != BlockKind::Definitions)
        return true;
    const QChar first = before.text.at(before.startOf(block));
    return first != u' ' && first != u'\t' && first != u'\r'; // which is fed as a space
}

bool endsBlank(int lines, int contentLines)
{
    return lines > contentLines;
}

bool standsFree(const Data &before, int block)
{
    const Block &previous = *before.blocks[block - 1];
    return endsBlank(previous.lines, previous.contentLines) && leavesContainers(before, block);
}

} // namespace

int restartBlock(const Data &before, qsizetype changeStart)
{
    const int first = before.bodyBegin();
    int block = std::max(std::clamp(before.blocks.firstBehind(changeStart), first, before.bodyEnd()) - 2, first);
    while (block > first && (before.startOf(block) >= changeStart || !standsFree(before, block)))
        --block;
    return block;
}

int firstBlockBehind(const Data &before, qsizetype position)
{
    return std::clamp(before.blocks.firstBehind(position), before.bodyBegin(), before.bodyEnd());
}

int reachOf(const Data &before, int block, int meetings)
{
    const int end = before.bodyEnd();
    for (; block < end; ++block) {
        if (block > before.bodyBegin() && standsFree(before, block) && meetings-- == 0)
            return block;
    }
    return end;
}

std::optional<Meeting> findMeeting(const Data &before, const Excerpt &excerpt, const TextDifference &change, qsizetype start, int reach)
{
    const bool isAll = reach == before.bodyEnd();
    Meeting meeting{excerpt.blockCount(), reach};
    bool found = isAll;
    // From the end on, as long as they agree; the first of these that stands free is the one.
    int fresh = excerpt.blockCount() - 1;
    for (int old = reach - 1; old >= before.bodyBegin() && fresh >= 0; --old, --fresh) {
        const qsizetype position = start + excerpt.rangeOf(fresh).start;
        const bool behind = before.startOf(old) > change.before.end && position > change.now.end;
        if (!behind || position != before.startOf(old) + change.growth() || excerpt.frame(fresh).kind != before.blocks[old]->kind)
            break;
        const bool free = fresh == 0 || endsBlank(excerpt.frame(fresh - 1).lines, excerpt.frame(fresh - 1).contentLines);
        if (!free || !leavesContainers(before, old))
            continue;
        meeting = {fresh, old};
        found = true;
    }
    return found ? std::optional(meeting) : std::nullopt;
}

} // namespace Galley

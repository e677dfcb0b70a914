// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scrollmap.h"

#include <algorithm>
#include <cmath>

namespace Galley {

namespace {

int contentLinesOf(const DocumentSnapshot &snapshot, int index)
{
    return std::max(snapshot.block(index)->contentLines, 1);
}

// Between the block's last content line and the next block.
int blankLinesOf(const DocumentSnapshot &snapshot, int index)
{
    return std::max(snapshot.linesOfBlock(index).count - contentLinesOf(snapshot, index), 0);
}

} // namespace

std::optional<BlockAnchor> anchorAtLine(const DocumentSnapshot &snapshot, double line)
{
    if (snapshot.blockCount() == 0 || !std::isfinite(line))
        return {};
    const int whole = int(std::clamp(std::floor(line), 1.0, double(snapshot.source().lineCount())));
    const int index = snapshot.blockIndexAtLine(whole);
    if (index < 0)
        return {};
    const double inside = std::max(line - snapshot.linesOfBlock(index).first, 0.0);
    const int content = contentLinesOf(snapshot, index);
    const int blank = blankLinesOf(snapshot, index);
    double fraction = std::min(inside / content, 1.0);
    if (inside > content && blank > 0)
        fraction += std::min((inside - content) / blank, 1.0);
    return BlockAnchor{snapshot.block(index)->id, fraction};
}

std::optional<double> lineOfAnchor(const DocumentSnapshot &snapshot, const BlockAnchor &anchor)
{
    const int index = snapshot.indexOf(anchor.block);
    if (index < 0 || !std::isfinite(anchor.fraction))
        return {};
    const double content = std::clamp(anchor.fraction, 0.0, 1.0) * contentLinesOf(snapshot, index);
    const double blank = std::clamp(anchor.fraction - 1, 0.0, 1.0) * blankLinesOf(snapshot, index);
    return snapshot.linesOfBlock(index).first + content + blank;
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scrollmap.h"

#include <algorithm>
#include <cmath>

namespace Galley {

std::optional<BlockAnchor> anchorAtLine(const DocumentSnapshot &snapshot, double line)
{
    if (snapshot.blockCount() == 0 || !std::isfinite(line))
        return {};
    const int whole = int(std::clamp(std::floor(line), 1.0, double(snapshot.source().lineCount())));
    const int index = snapshot.blockIndexAtLine(whole);
    if (index < 0)
        return {};
    const Block &block = *snapshot.block(index);
    const LineRange lines = snapshot.linesOfBlock(index);
    const int content = std::max(block.contentLines, 1);
    return BlockAnchor{block.id, std::clamp((line - lines.first) / content, 0.0, 1.0)};
}

std::optional<double> lineOfAnchor(const DocumentSnapshot &snapshot, const BlockAnchor &anchor)
{
    const int index = snapshot.indexOf(anchor.block);
    if (index < 0 || !std::isfinite(anchor.fraction))
        return {};
    const LineRange lines = snapshot.linesOfBlock(index);
    return lines.first + std::clamp(anchor.fraction, 0.0, 1.0) * std::max(snapshot.block(index)->contentLines, 1);
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/blockframes.h"

#include "document/markdown/tiling.h"

#include <algorithm>

namespace Galley {

QList<BlockFrame> framesOf(QStringView text)
{
    QList<BlockFrame> frames;
    const FedText fed(text);
    const auto document = CmarkDocument::parse(fed.bytes(), {});
    if (!document)
        return frames;
    for (const Tile &tile : tile(document->root(), fed, LeafLocator(fed), 1, HtmlGroups::Apart))
        frames.append({tile.kind, tile.lines.first, std::max(0, tile.contentLast - tile.lines.first + 1)});
    return frames;
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewcontent.h"

#include <QHash>

namespace Galley {

namespace {

QHash<BlockId, QList<QStringList>> anchorsByBlock(const Outline &outline)
{
    QHash<BlockId, QList<QStringList>> anchors;
    for (const OutlineEntry &entry : outline)
        anchors[entry.block].append(QStringList(entry.anchor) + entry.ids);
    return anchors;
}

} // namespace

PreviewContent previewContent(const DocumentSnapshot &snapshot)
{
    const QHash<BlockId, QList<QStringList>> anchors = anchorsByBlock(snapshot.outline());
    PreviewContent content{.serial = snapshot.serial(), .blocks = {}};
    content.blocks.reserve(snapshot.blockCount());
    for (int index = 0; index < snapshot.blockCount(); ++index) {
        const Block &block = *snapshot.block(index);
        content.blocks.append({.id = block.id,
                               .htmlHash = block.htmlHash,
                               .lines = block.lines,
                               .contentLines = block.contentLines,
                               .anchors = anchors.value(block.id),
                               .html = block.html});
    }
    return content;
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewcontent.h"

#include <QHash>

namespace Galley {

namespace {

QHash<BlockId, QList<PreviewHeading>> headingsByBlock(const Outline &outline)
{
    QHash<BlockId, QList<PreviewHeading>> headings;
    for (const OutlineEntry &entry : outline)
        headings[entry.block].append({.level = entry.level, .anchors = QStringList(entry.anchor) + entry.ids});
    return headings;
}

} // namespace

PreviewContent previewContent(const DocumentSnapshot &snapshot)
{
    const QHash<BlockId, QList<PreviewHeading>> headings = headingsByBlock(snapshot.outline());
    PreviewContent content{.serial = snapshot.serial(), .blocks = {}};
    content.blocks.reserve(snapshot.blockCount());
    for (int index = 0; index < snapshot.blockCount(); ++index) {
        const Block &block = *snapshot.block(index);
        content.blocks.append({.id = block.id,
            .htmlHash = block.htmlHash,
            .lines = block.lines,
            .contentLines = block.contentLines,
            .headings = headings.value(block.id),
            .html = block.html});
    }
    return content;
}

} // namespace Galley

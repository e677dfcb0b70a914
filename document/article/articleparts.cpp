// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/articleparts.h"

#include "document/documentsnapshot.h"

#include <algorithm>

namespace Galley {

QList<ArticlePart> partsOfBlock(const DocumentSnapshot &snapshot, int block)
{
    const Block &whole = *snapshot.block(block);
    const int first = snapshot.linesOfBlock(block).first;
    if (whole.kind != BlockKind::Html || whole.parts.isEmpty())
        return {{whole.kind, {first, std::max(whole.contentLines, 1)}, block}};
    QList<ArticlePart> parts;
    for (const BlockPart &part : whole.parts)
        if (part.container == 0)
            parts += ArticlePart{part.kind, {first + part.line, part.lines}, block};
    return parts;
}

} // namespace Galley

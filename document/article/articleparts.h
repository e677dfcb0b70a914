// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/block.h"
#include "document/text/sourcerange.h"

#include <QList>

namespace Galley {

class DocumentSnapshot;

// A piece of an article as the parser sees it: a top-level block, or one of those that raw HTML holds together in one.
struct ArticlePart
{
    BlockKind kind = BlockKind::Paragraph;
    LineRange lines; // without trailing blank ones
    int block = 0; // that it is, or stands in
};

// A block itself, or what stands between the tags that hold it together.
QList<ArticlePart> partsOfBlock(const DocumentSnapshot &snapshot, int block);

} // namespace Galley

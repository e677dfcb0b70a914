// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/block.h"

#include <QList>
#include <QStringView>

namespace Galley {

// What a top-level piece of Markdown is and where it stands.
struct BlockFrame
{
    BlockKind kind = BlockKind::Paragraph;
    int firstLine = 1; // of the text, counted from 1
    int contentLines = 0; // without trailing blank lines
};

// The top-level pieces of a text. What raw HTML holds together is taken apart: between `<details>` and `</details>`
// stand the list, the heading, the paragraphs that the parser sees there. Linear time.
QList<BlockFrame> framesOf(QStringView text);

} // namespace Galley

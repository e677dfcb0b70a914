// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcerange.h"

#include <QList>

namespace Galley {

// The inline content of one leaf: pieces of the source (relative to the block's start) which, joined by LF, are what
// the inline parser saw: container markers and indentation are outside the pieces.
struct InlineRun
{
    enum class Kind { Paragraph, Heading, TableCell, Loose }; // Loose: lines of no node, e.g. definitions
    Kind kind = Kind::Paragraph;
    QList<SourceRange> pieces;
    int line = 0; // of the first piece, relative to the block's first line
    int linesBefore = 0; // of the same leaf, in front of the first piece: definitions, which have left it
};

} // namespace Galley

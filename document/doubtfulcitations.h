// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/block.h"
#include "document/text/sourcetext.h"

#include <QSet>

namespace Galley {

// Where the numbers in brackets of a block begin that may as well be something else, as a log line's `[1]` is: in the
// text of a link, and where an item of a list begins. Relative to the block's start, which is `blockStart` in the text.
QSet<qsizetype> doubtfulCitations(const Block &block, const SourceText &text, qsizetype blockStart);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/link.h"
#include "document/markdown/parsedmarkdown.h"

namespace Galley {

// Whether cmark may have found other definitions in a block than we did. It does not tell which it took: where nothing
// is left of a text (footnotes that nothing refers to) or a table cut a paragraph, ours is a guess.
bool mayHideDefinitions(QStringView source, const ParsedBlock &block, const QList<LinkDefinition> &definitions);

// Whether footnotes may be referred to in a block where that is not shown: in a footnote that nothing refers to. cmark
// counts such marks and drops them with the note. `block` is one whose notes have been counted.
bool mayHideMarks(QStringView source, const ParsedBlock &block, const QList<LinkDefinition> &definitions);

} // namespace Galley

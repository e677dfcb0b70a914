// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmark-gfm-extension_api.h>

namespace Galley {

// `$…$` and `$$…$$` as inline nodes: without it cmark reads emphasis and escapes in TeX. Inline math has no white space
// just inside the dollars, no backtick between them, and no digit after them; $`…`$ is the form that GitHub takes too.
cmark_syntax_extension *makeMathExtension();

// To be called before a parse: what is remembered of a leaf must not outlive the leaf.
void beginMathParsing();

// Math is a code node of this extension, for code may stand wherever inlines may; its literal is the TeX source.
bool isMath(cmark_node *node);
bool isDisplayMath(cmark_node *node);

} // namespace Galley

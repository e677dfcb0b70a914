// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/cmarkdocument.h"
#include "document/markdown/fedtext.h"
#include "document/markdown/htmloutput.h"
#include "document/markdown/parsedmarkdown.h"

namespace Galley {

// Writes a code block: coloured code, a diagram's source or display math, by its language.
void appendCodeBlock(HtmlOutput &output, cmark_node *node, const FedText &text, const CodeColouring &colouring);

} // namespace Galley

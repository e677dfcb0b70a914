// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/parsedmarkdown.h"

namespace Galley {

// KSyntaxHighlighting as HTML with `<span class="hl-…">`, styled by the page's CSS. Each thread has a Repository of its
// own (sharing one is a race) and results are cached by text and language. Languages are matched by name, alternative
// name and file extension. May be called on any thread.
CodeColouring syntaxColouring();

} // namespace Galley

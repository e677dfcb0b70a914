// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/heading.h"
#include "document/markdown/leaflocator.h"

namespace Galley {

// The facts of a heading node, at positions and a line (from 1) of the text parsed; `source` is where it stands. Takes
// a trailing `{#id}` off the node's text.
Heading readHeading(cmark_node *node, const LeafSource &source, const FedText &text);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/cmarkdocument.h"

#include <vector>

namespace Galley {

// Stretches of top-level nodes that raw HTML holds together: an element opened in one HTML block and closed in a later
// one, with Markdown in between (`<details>` … `</details>`). Half-open, in order, disjoint. Linear time.
struct NodeSpan
{
    size_t first;
    size_t end;
};
std::vector<NodeSpan> htmlGroups(const std::vector<cmark_node *> &topLevel);

} // namespace Galley

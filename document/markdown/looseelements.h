// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/blocktraits.h"
#include "document/markdown/cmarkdocument.h"

#include <vector>

namespace Galley {

// What the HTML blocks among the nodes leave open and close, of the elements that may hold Markdown between their tags.
QList<LooseElement> looseElements(const std::vector<cmark_node *> &nodes);

} // namespace Galley

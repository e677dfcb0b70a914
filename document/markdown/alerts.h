// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/cmarkdocument.h"

#include <string_view>

namespace Galley {

// `> [!NOTE]` and its kin: the kind in lower case, empty for an ordinary quote.
std::string_view alertKind(cmark_node *quote);

// Takes the line that makes the quote an alert off its first paragraph, which may be left without children.
void takeAlertLine(cmark_node *quote);

} // namespace Galley

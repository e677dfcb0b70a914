// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/cmarkdocument.h"
#include "document/markdown/fedtext.h"
#include "document/markdown/htmloutput.h"

#include <string>

namespace Galley {

// Writes a text node outside links: its citations and placeholders become marked elements that hold their source, the
// rest is text and counts as prose. Emoji codes are shown as emoji, and count as the words they are.
void appendMarkedText(HtmlOutput &output, std::string &prose, cmark_node *node, const FedText &text);

// The slug of a link destination that is a placeholder (`INTERNAL_LINK:slug`), else empty.
std::string placeholderSlug(std::string_view destination);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace Galley {

// HTML is put together in UTF-8, as cmark hands out its text, and turned into a QString once a block.

// As text or as the value of a quoted attribute.
void appendEscaped(std::string &html, std::string_view text);

// A URL as the value of a quoted attribute: what may not stand in one is percent-encoded.
void appendUrl(std::string &html, std::string_view url);

} // namespace Galley

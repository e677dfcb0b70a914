// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace Galley {

// The emoji that a code stands for (`pencil2`, without its colons), in UTF-8; empty for any other word.
std::string_view emojiOf(std::string_view code);

// Text as it is shown: its `:pencil2:` and the like become emoji, in UTF-8 both. What stands between letters or digits
// is none, nor is what follows a further colon: times, `urn:book:1`, `std::star::x`. Neither is one whose last colon is
// followed by `guard`, which tells that it was escaped. Linear.
std::string withEmoji(std::string_view text, std::string_view guard = {});

} // namespace Galley

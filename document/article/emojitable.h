// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace Galley {

// Codes without their colons, each followed by its emoji in UTF-8, all of them separated by single spaces and sorted by
// the bytes of the codes.
std::string_view emojiTable();

} // namespace Galley

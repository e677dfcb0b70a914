// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace Galley {

// Resolves `&#…;` and the named references that matter in a URL or a plain title. An unknown one stays as it is, and
// becomes visible text when it is escaped again: it can hide nothing.
std::string resolveCharacterReferences(std::string_view text);

} // namespace Galley

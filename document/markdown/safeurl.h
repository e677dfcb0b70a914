// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace Galley {

enum class UrlUse { Link, Image };

// The URL as it may stand in a page: of a harmless scheme (http, https, mailto; images also as data) or relative.
// Nothing otherwise. The whole URL is read the way a browser reads it, so white space cannot hide a scheme.
std::optional<std::string> safeUrl(std::string_view url, UrlUse use);

} // namespace Galley

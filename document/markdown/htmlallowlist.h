// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/htmltokens.h"

#include <string>
#include <string_view>

namespace Galley {

struct HtmlElement
{
    enum class Content { Void, Any };
    std::string_view name;
    Content content = Content::Any;
    bool container = false; // may hold blocks of Markdown between its tags
};

// The element when raw HTML may use it, else null.
const HtmlElement *allowedElement(std::string_view name);

// The attributes that may stand on the element, each with a space before it, escaped, their URLs checked, their ids
// under the article's own prefix.
std::string allowedAttributes(const HtmlElement &element, const std::vector<HtmlAttribute> &attributes);

} // namespace Galley

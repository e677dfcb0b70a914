// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace Galley {

struct HtmlAttribute
{
    std::string name; // lower case
    std::string value; // character references resolved
};

struct HtmlToken
{
    enum class Kind {
        Text, // also whatever begins like a tag and is none
        Start,
        End,
        Comment,
        Other // <!…>, <?…>
    };
    Kind kind = Kind::Text;
    std::string_view source;
    std::string name; // of a tag, lower case
    std::vector<HtmlAttribute> attributes;
};

// Takes raw HTML apart. No element's content is special: what stands in a script is read like anything else, because
// a script never gets through. Joined, the tokens' sources are the input. Linear time.
class HtmlTokens
{
public:
    explicit HtmlTokens(std::string_view html) : m_html(html) { }

    bool next(HtmlToken &token); // false at the end

private:
    size_t commentEnd(size_t at);
    size_t readTag(size_t at, HtmlToken &token) const;

    std::string_view m_html;
    size_t m_at = 0;
    bool m_noCommentEnd = false; // known: no further `-->`
    bool m_noTagEnd = false; // likewise `>`
};

} // namespace Galley

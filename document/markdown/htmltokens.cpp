// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/htmltokens.h"

#include "document/markdown/characterreferences.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr std::string_view space = " \t\n\r\f";
constexpr size_t none = std::string_view::npos;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char &c : result) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return result;
}

// Reads an attribute's value from behind its equals sign; the offset behind it, or none when its quote never closes.
// A '<' ends names and unquoted values, so that no stretch is read over and over.
size_t readValue(std::string_view html, size_t at, std::string &value)
{
    at = html.find_first_not_of(space, at);
    if (at == none)
        return none;
    const char quote = html[at];
    if (quote == '"' || quote == '\'') {
        const size_t end = html.find(quote, at + 1);
        if (end == none)
            return none;
        value = resolveCharacterReferences(html.substr(at + 1, end - at - 1));
        return end + 1;
    }
    size_t end = html.find_first_of(" \t\n\r\f><", at);
    if (end == none)
        end = html.size();
    value = resolveCharacterReferences(html.substr(at, end - at));
    return end;
}

} // namespace

bool HtmlTokens::next(HtmlToken &token)
{
    if (m_at >= m_html.size())
        return false;
    token.attributes.clear();
    token.name.clear();
    token.kind = HtmlToken::Kind::Text;
    size_t end = none;
    if (m_html[m_at] == '<' && m_at + 1 < m_html.size()) {
        const char following = m_html[m_at + 1];
        if (m_html.substr(m_at, 4) == "<!--") {
            end = commentEnd(m_at);
            if (end != none)
                token.kind = HtmlToken::Kind::Comment;
        } else if ((following == '!' || following == '?') && !m_noTagEnd) {
            end = m_html.find('>', m_at);
            m_noTagEnd = end == none;
            if (end != none) {
                token.kind = HtmlToken::Kind::Other;
                ++end;
            }
        } else if (!m_noTagEnd && (isLetter(following) || following == '/')) {
            m_noTagEnd = m_html.find('>', m_at) == none;
            end = m_noTagEnd ? none : readTag(m_at, token);
        }
    }
    if (end == none) { // text, up to what may be the next tag
        token = {};
        end = std::min(m_html.find('<', m_at + 1), m_html.size());
    }
    token.source = m_html.substr(m_at, end - m_at);
    m_at = end;
    return true;
}

size_t HtmlTokens::commentEnd(size_t at)
{
    if (m_noCommentEnd)
        return none;
    const size_t end = m_html.find("-->", at + 2); // `<!-->` is a whole comment
    m_noCommentEnd = end == none;
    return end == none ? none : end + 3;
}

// The offset behind the tag at `at`, or none when there is none.
size_t HtmlTokens::readTag(size_t at, HtmlToken &token) const
{
    const bool closing = m_html[at + 1] == '/';
    size_t i = at + (closing ? 2 : 1);
    if (i >= m_html.size() || !isLetter(m_html[i]))
        return none;
    const size_t nameEnd = m_html.find_first_of(" \t\n\r\f/>", i);
    if (nameEnd == none)
        return none;
    token.kind = closing ? HtmlToken::Kind::End : HtmlToken::Kind::Start;
    token.name = lowered(m_html.substr(i, nameEnd - i));
    for (i = nameEnd; (i = m_html.find_first_not_of(" \t\n\r\f/", i)) != none;) {
        if (m_html[i] == '>')
            return i + 1;
        if (m_html[i] == '<')
            return none; // a tag that was never closed
        size_t end = m_html.find_first_of(" \t\n\r\f/>=<", i + 1);
        if (end == none)
            return none;
        HtmlAttribute attribute{lowered(m_html.substr(i, end - i)), {}};
        const size_t equals = m_html.find_first_not_of(space, end);
        if (equals != none && m_html[equals] == '=')
            end = readValue(m_html, equals + 1, attribute.value);
        if (end == none)
            return none;
        token.attributes.push_back(std::move(attribute));
        i = end;
    }
    return none;
}

} // namespace Galley

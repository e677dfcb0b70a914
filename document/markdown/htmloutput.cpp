// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/htmloutput.h"

#include "document/markdown/htmlallowlist.h"
#include "document/markdown/htmlescape.h"
#include "document/markdown/htmltokens.h"

namespace Galley {

namespace {

constexpr int limit(HtmlOutput::Nesting nesting)
{
    switch (nesting) {
    case HtmlOutput::Nesting::Container:
        return 80;
    case HtmlOutput::Nesting::Leaf:
        return 90;
    case HtmlOutput::Nesting::Inline:
        return 100;
    }
    return 0;
}

// Character references stand as they are: they are text whatever they resolve to.
void appendRawText(std::string &html, std::string_view text)
{
    for (size_t at; (at = text.find_first_of("<>")) != std::string_view::npos; text.remove_prefix(at + 1)) {
        html.append(text.substr(0, at)).append(text[at] == '<' ? "&lt;" : "&gt;");
    }
    html.append(text);
}

} // namespace

void HtmlOutput::open(std::string_view name, std::string_view attributes, Nesting nesting)
{
    if (!m_isKept)
        return;
    const bool shown = !name.empty() && m_depth < limit(nesting);
    m_open.push_back({name, false, shown});
    if (!shown)
        return;
    ++m_depth;
    m_html.append("<").append(name).append(attributes).append(">");
}

void HtmlOutput::close()
{
    while (!m_open.empty() && m_open.back().raw)
        pop();
    if (!m_open.empty())
        pop();
}

void HtmlOutput::closeAll()
{
    while (!m_open.empty())
        pop();
}

void HtmlOutput::pop()
{
    const Element element = m_open.back();
    m_open.pop_back();
    if (!element.shown)
        return;
    --m_depth;
    m_html.append("</").append(element.name).append(">");
}

void HtmlOutput::addText(std::string_view text)
{
    if (!m_isKept)
        return;
    appendEscaped(m_html, text);
}

void HtmlOutput::addRaw(std::string_view html)
{
    if (!m_isKept)
        return;
    HtmlTokens tokens(html);
    for (HtmlToken token; tokens.next(token);) {
        const bool tag = token.kind == HtmlToken::Kind::Start || token.kind == HtmlToken::Kind::End;
        const HtmlElement *element = tag ? allowedElement(token.name) : nullptr;
        if (token.kind == HtmlToken::Kind::Comment)
            continue;
        if (token.kind == HtmlToken::Kind::Text) {
            appendRawText(m_html, token.source);
        } else if (!element) {
            appendEscaped(m_html, token.source);
        } else if (token.kind == HtmlToken::Kind::End) {
            closeRaw(element->name);
        } else if (m_depth < limit(Nesting::Container)
            || (element->content == HtmlElement::Content::Void && m_depth < limit(Nesting::Inline))) {
            m_html.append("<").append(element->name).append(allowedAttributes(*element, token.attributes)).append(">");
            if (element->content == HtmlElement::Content::Void)
                continue;
            m_open.push_back({element->name, true, true});
            ++m_depth;
        }
    }
}

void HtmlOutput::closeRaw(std::string_view name)
{
    size_t depth = m_open.size();
    while (depth > 0 && m_open[depth - 1].raw && m_open[depth - 1].name != name)
        --depth;
    if (depth == 0 || !m_open[depth - 1].raw)
        return;
    while (m_open.size() >= depth)
        pop();
}

} // namespace Galley

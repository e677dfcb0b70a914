// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace Galley {

// Collects the HTML of a block with its elements balanced: those of Markdown by their nodes, those of raw HTML by
// force. A raw element ends with the Markdown element it began in, a closing tag that closes nothing is dropped, and
// nothing nests deeper than a hundred: deeper content stands flat.
class HtmlOutput
{
public:
    enum class Nesting { Container, Leaf, Inline }; // the deeper kinds may go a little deeper

    enum class Keeping { Everything, Nothing };

    explicit HtmlOutput(Keeping keeping = Keeping::Everything) : m_isKept(keeping == Keeping::Everything) { }

    bool isKept() const { return m_isKept; } // otherwise what is added leaves no trace, and need not be made

    // Without a name it writes nothing and only bounds the raw HTML in it.
    void open(std::string_view name, std::string_view attributes = {}, Nesting nesting = Nesting::Inline);
    void close(); // the innermost element that open() opened
    void closeAll();
    void addRaw(std::string_view html); // any HTML: what is not allowed becomes visible text
    void addText(std::string_view text); // escaped here
    void add(std::string_view html) // balanced and safe
    {
        if (m_isKept)
            m_html += html;
    }
    void addFreshLine()
    {
        if (!m_html.empty() && m_html.back() != '\n')
            m_html += '\n';
    }

    std::string &html() { return m_html; }

private:
    struct Element
    {
        std::string_view name;
        bool raw;
        bool shown;
    };
    void closeRaw(std::string_view name);
    void pop();

    std::string m_html;
    std::vector<Element> m_open;
    int m_depth = 0; // of the elements shown
    bool m_isKept = true;
};

} // namespace Galley

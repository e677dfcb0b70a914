// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/codeblock.h"

#include "document/markdown/htmlescape.h"

namespace Galley {

namespace {

void appendCode(HtmlOutput &output, const std::string &language, const std::string &code, const CodeColouring &colouring)
{
    std::string attributes = " class=\"code\"";
    if (!language.empty()) {
        attributes += " data-language=\"";
        appendEscaped(attributes, language);
        attributes += '"';
    }
    output.open("pre", attributes, HtmlOutput::Nesting::Leaf);
    output.open("code");
    const QString coloured
        = colouring && !language.empty() ? colouring(QString::fromStdString(code), QString::fromStdString(language)) : QString();
    if (coloured.isNull())
        output.addText(code);
    else
        output.add(coloured.toStdString());
    output.close();
    output.close();
}

} // namespace

void appendCodeBlock(HtmlOutput &output, cmark_node *node, const FedText &text, const CodeColouring &colouring)
{
    const std::string info = text.plain(viewOf(cmark_node_get_fence_info(node)));
    const std::string language = info.substr(0, info.find_first_of(" \t"));
    const std::string code = text.plain(viewOf(cmark_node_get_literal(node)));
    output.addFreshLine();
    if (language == "math") {
        output.open("div", " class=\"math\" data-display=\"true\"", HtmlOutput::Nesting::Leaf);
        output.addText(code);
        output.close();
    } else if (language == "mermaid") {
        output.open("pre", " class=\"mermaid\"", HtmlOutput::Nesting::Leaf);
        output.addText(code);
        output.close();
    } else {
        appendCode(output, language, code, colouring);
    }
    output.add("\n");
}

} // namespace Galley

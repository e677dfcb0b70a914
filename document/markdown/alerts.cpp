// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/alerts.h"

#include <algorithm>
#include <array>

namespace Galley {

namespace {

constexpr std::array<std::string_view, 5> kinds{"note", "tip", "important", "warning", "caution"};

bool equalsIgnoringCase(std::string_view upper, std::string_view lower)
{
    return std::equal(upper.begin(), upper.end(), lower.begin(), lower.end(),
        [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; });
}

bool isBreak(cmark_node *node)
{
    return cmark_node_get_type(node) == CMARK_NODE_SOFTBREAK || cmark_node_get_type(node) == CMARK_NODE_LINEBREAK;
}

} // namespace

std::string_view alertKind(cmark_node *quote)
{
    cmark_node *paragraph = cmark_node_first_child(quote);
    if (!paragraph || cmark_node_get_type(paragraph) != CMARK_NODE_PARAGRAPH)
        return {};
    cmark_node *text = cmark_node_first_child(paragraph);
    if (!text || cmark_node_get_type(text) != CMARK_NODE_TEXT)
        return {};
    cmark_node *next = cmark_node_next(text);
    if (next && !isBreak(next))
        return {};
    std::string_view mark = viewOf(cmark_node_get_literal(text));
    while (mark.ends_with(' ') || mark.ends_with('\t'))
        mark.remove_suffix(1);
    if (!mark.starts_with("[!") || !mark.ends_with(']'))
        return {};
    const std::string_view word = mark.substr(2, mark.size() - 3);
    const auto it = std::find_if(kinds.begin(), kinds.end(), [&](std::string_view kind) { return equalsIgnoringCase(word, kind); });
    return it == kinds.end() ? std::string_view() : *it;
}

void takeAlertLine(cmark_node *quote)
{
    cmark_node *text = cmark_node_first_child(cmark_node_first_child(quote));
    cmark_node *next = cmark_node_next(text);
    if (next)
        cmark_node_free(next);
    cmark_node_free(text);
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/htmlgroups.h"

#include "document/markdown/htmlallowlist.h"
#include "document/markdown/htmltokens.h"

#include <algorithm>
#include <map>

namespace Galley {

namespace {

// By element name, the nodes in which one is open.
using OpenElements = std::map<std::string_view, std::vector<size_t>>;

void readBlock(std::string_view html, size_t index, OpenElements &open, std::vector<NodeSpan> &spans)
{
    HtmlTokens tokens(html);
    for (HtmlToken token; tokens.next(token);) {
        if (token.kind != HtmlToken::Kind::Start && token.kind != HtmlToken::Kind::End)
            continue;
        const HtmlElement *element = allowedElement(token.name);
        if (!element || !element->container)
            continue;
        std::vector<size_t> &opened = open[element->name];
        if (token.kind == HtmlToken::Kind::Start) {
            opened.push_back(index);
        } else if (!opened.empty()) {
            if (opened.back() < index)
                spans.push_back({opened.back(), index + 1});
            opened.pop_back();
        }
    }
}

std::vector<NodeSpan> united(std::vector<NodeSpan> spans)
{
    std::sort(spans.begin(), spans.end(), [](NodeSpan a, NodeSpan b) { return a.first < b.first; });
    std::vector<NodeSpan> result;
    for (const NodeSpan span : spans) {
        if (!result.empty() && span.first < result.back().end)
            result.back().end = std::max(result.back().end, span.end);
        else
            result.push_back(span);
    }
    return result;
}

} // namespace

std::vector<NodeSpan> htmlGroups(const std::vector<cmark_node *> &topLevel)
{
    OpenElements open;
    std::vector<NodeSpan> spans;
    for (size_t i = 0; i < topLevel.size(); ++i) {
        if (cmark_node_get_type(topLevel[i]) == CMARK_NODE_HTML_BLOCK)
            readBlock(viewOf(cmark_node_get_literal(topLevel[i])), i, open, spans);
    }
    return united(std::move(spans));
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/blockparts.h"

#include "document/article/toctitle.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr size_t longestTitle = 400; // bytes of a line

bool holdsHtmlList(std::string_view html)
{
    for (size_t at = html.find('<'); at < html.size() && html.size() - at > 2; at = html.find('<', at + 1)) {
        const char first = html[at + 1];
        const char second = html[at + 2];
        if ((first == 'u' || first == 'U' || first == 'o' || first == 'O') && (second == 'l' || second == 'L'))
            return true;
    }
    return false;
}

bool isHtmlList(cmark_node *node)
{
    return cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK && holdsHtmlList(viewOf(cmark_node_get_literal(node)));
}

bool holdsBlocks(cmark_node *node)
{
    const cmark_node_type type = cmark_node_get_type(node);
    return type == CMARK_NODE_BLOCK_QUOTE || type == CMARK_NODE_LIST || type == CMARK_NODE_ITEM;
}

cmark_node *firstHolding(cmark_node *sibling)
{
    while (sibling && !holdsBlocks(sibling))
        sibling = cmark_node_next(sibling);
    return sibling;
}

class PartReader
{
public:
    PartReader(const Tile &tile, const FedText &text, const LeafLocator &locator) : m_tile(tile), m_text(text), m_locator(locator) { }

    QList<BlockPart> read()
    {
        if (m_tile.kind == BlockKind::Html && (m_tile.nodes.size() > 1 || isHtmlList(m_tile.nodes.front())))
            for (cmark_node *node : m_tile.nodes)
                add(node, 0);
        if (m_tile.kind == BlockKind::Html || m_tile.kind == BlockKind::Quote || m_tile.kind == BlockKind::List)
            for (cmark_node *node : m_tile.nodes)
                if (holdsBlocks(node))
                    readNested(node);
        if (m_containers > 0 && m_tile.kind != BlockKind::Html)
            m_parts.prepend({.kind = m_tile.kind, .lines = std::max(1, m_tile.contentLast - m_tile.lines.first + 1)});
        return m_parts;
    }

private:
    void add(cmark_node *node, int quotes)
    {
        if (cmark_node_get_start_line(node) == 0) // split off by a table
            return;
        const LineSpan lines = m_locator.linesOf(node);
        m_parts.append({.kind = kindOf(node),
            .line = lines.first - m_tile.lines.first,
            .lines = std::max(1, std::min(lines.last, m_tile.contentLast) - lines.first + 1),
            .container = m_containers,
            .quotes = quotes,
            .holdsHtmlList = isHtmlList(node)});
    }

    // Without recursion, for a text may open ten thousand quotes.
    void readNested(cmark_node *root)
    {
        int quotes = 0;
        for (cmark_node *node = root; node;) {
            const bool isQuote = cmark_node_get_type(node) == CMARK_NODE_BLOCK_QUOTE;
            quotes += isQuote ? 1 : 0;
            if (cmark_node_get_type(node) != CMARK_NODE_LIST && mayHoldContents(node)) {
                ++m_containers;
                for (cmark_node *child = cmark_node_first_child(node); child; child = cmark_node_next(child))
                    add(child, quotes);
            }
            cmark_node *next = firstHolding(cmark_node_first_child(node));
            while (!next && node != root) {
                quotes -= cmark_node_get_type(node) == CMARK_NODE_BLOCK_QUOTE ? 1 : 0;
                next = firstHolding(cmark_node_next(node));
                node = cmark_node_parent(node);
            }
            node = next;
        }
    }

    bool mayHoldContents(cmark_node *container) const
    {
        bool titled = false;
        for (cmark_node *child = cmark_node_first_child(container); child; child = cmark_node_next(child)) {
            const bool isList = cmark_node_get_type(child) == CMARK_NODE_LIST || isHtmlList(child);
            if (isList && titled)
                return true;
            titled = titled || mayBeTitle(child);
        }
        return false;
    }

    // What is followed by a list, tags between them aside.
    bool mayBeTitle(cmark_node *node) const
    {
        cmark_node *next = cmark_node_next(node);
        if (!next || (cmark_node_get_type(next) != CMARK_NODE_LIST && cmark_node_get_type(next) != CMARK_NODE_HTML_BLOCK))
            return false;
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_HEADING:
            return isTitle(cmark_node_get_start_line(node));
        case CMARK_NODE_HTML_BLOCK:
            return viewOf(cmark_node_get_literal(node)).size() <= longestTitle;
        default:
            return kindOf(node) == BlockKind::Paragraph && isTitle(m_locator.linesOf(node).last);
        }
    }

    bool isTitle(int line) const
    {
        if (line < 1 || line > m_text.lineCount() || m_text.line(line).size() > longestTitle)
            return false;
        const QString text = m_text.toString(m_text.line(line));
        return isTocTitle(text) || isTocMarker(text);
    }

    const Tile &m_tile;
    const FedText &m_text;
    const LeafLocator &m_locator;
    QList<BlockPart> m_parts;
    int m_containers = 0;
};

} // namespace

QList<BlockPart> partsOf(const Tile &tile, const FedText &text, const LeafLocator &locator)
{
    return tile.nodes.empty() ? QList<BlockPart>() : PartReader(tile, text, locator).read();
}

} // namespace Galley

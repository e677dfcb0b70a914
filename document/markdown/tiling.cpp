// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/tiling.h"

#include "document/markdown/htmlgroups.h"

#include <algorithm>

namespace Galley {

namespace {

// The tiles of the nodes, without the lines between them.
class NodeTiles
{
public:
    explicit NodeTiles(const LeafLocator &locator) : m_locator(locator) { }

    std::vector<Tile> make(cmark_node *root, int firstLine)
    {
        std::vector<cmark_node *> nodes;
        bool reached = firstLine == 1;
        for (cmark_node *node = cmark_node_first_child(root); node; node = cmark_node_next(node)) {
            const int start = cmark_node_get_start_line(node); // 0: see add()
            reached = reached || start >= firstLine || (start == 0 && cmark_node_get_start_line(cmark_node_next(node)) >= firstLine);
            if (reached && cmark_node_get_type(node) != CMARK_NODE_FOOTNOTE_DEFINITION)
                nodes.push_back(node);
        }
        const std::vector<NodeSpan> groups = htmlGroups(nodes);
        auto group = groups.begin();
        for (size_t i = 0; i < nodes.size(); ++i) {
            while (group != groups.end() && i >= group->end)
                ++group;
            const bool joined = group != groups.end() && i > group->first;
            add(nodes[i], joined);
        }
        return std::move(m_tiles);
    }

private:
    void add(cmark_node *node, bool joined)
    {
        const int start = cmark_node_get_start_line(node);
        if (start == 0) { // split off by the table that follows, which tells the line
            m_waiting.push_back(node);
            return;
        }
        const LineSpan lines = m_locator.linesOf(node);
        if (!m_tiles.empty() && lines.first <= m_tiles.back().lines.first)
            joined = true;
        if (!joined || m_tiles.empty()) {
            if (!m_tiles.empty())
                m_tiles.back().lines.last = std::min(m_tiles.back().lines.last, lines.first - 1);
            m_tiles.push_back({kindOf(node), lines, lines.last, {}});
        }
        Tile &tile = m_tiles.back();
        tile.lines.last = std::max(tile.lines.last, lines.last);
        tile.nodes.insert(tile.nodes.end(), m_waiting.begin(), m_waiting.end());
        tile.nodes.push_back(node);
        m_waiting.clear();
    }

    const LeafLocator &m_locator;
    std::vector<Tile> m_tiles;
    std::vector<cmark_node *> m_waiting;
};

// Fills the lines from `first` up to `last` that no node stands in: blank ones go to the block above.
void fillGap(std::vector<Tile> &tiles, const FedText &text, int first, int last)
{
    for (int line = first; line <= last; ++line) {
        const bool isBlank = text.isBlank(line);
        const bool fresh = tiles.empty() || (!isBlank && (line == first || text.isBlank(line - 1)));
        if (fresh)
            tiles.push_back({isBlank ? BlockKind::Blank : BlockKind::Definitions, {line, line}, line, {}});
        tiles.back().lines.last = line;
    }
}

} // namespace

BlockKind kindOf(cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HEADING:
        return BlockKind::Heading;
    case CMARK_NODE_LIST:
        return BlockKind::List;
    case CMARK_NODE_BLOCK_QUOTE:
        return BlockKind::Quote;
    case CMARK_NODE_CODE_BLOCK:
        return BlockKind::Code;
    case CMARK_NODE_HTML_BLOCK:
        return BlockKind::Html;
    case CMARK_NODE_THEMATIC_BREAK:
        return BlockKind::Rule;
    default:
        return cmark_node_get_syntax_extension(node) == cmarkExtensions().table ? BlockKind::Table : BlockKind::Paragraph;
    }
}

std::vector<Tile> tile(cmark_node *root, const FedText &text, const LeafLocator &locator, int firstLine)
{
    std::vector<Tile> tiles;
    int next = firstLine;
    for (Tile &tile : NodeTiles(locator).make(root, firstLine)) {
        fillGap(tiles, text, next, tile.lines.first - 1);
        next = tile.lines.last + 1;
        tiles.push_back(std::move(tile));
    }
    fillGap(tiles, text, next, text.lineCount());
    for (Tile &tile : tiles) {
        tile.contentLast = tile.lines.last;
        while (tile.contentLast >= tile.lines.first && text.isBlank(tile.contentLast))
            --tile.contentLast;
    }
    return tiles;
}

} // namespace Galley

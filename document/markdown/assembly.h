// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/blockrenderer.h"
#include "document/markdown/tiling.h"

namespace Galley {

// Puts blocks together from what cmark found in a text, from a line on. In this order: frames (known at once), HTML,
// footnotes, and what is left.
class Assembly
{
public:
    // All must outlive the assembly.
    Assembly(cmark_node *root, const FedText &text, int firstLine, const ParsingOptions &options, Footnotes &footnotes);

    // Until finish() positions and lines are those of the fed text.
    const QList<ParsedBlock> &blocks() const { return m_blocks; }
    void cutTo(qsizetype count); // the others are not wanted

    // What is not known; called again, what is no longer known. False when stopped.
    bool render(const StopToken &stop, const KnownBlock &isKnown);
    bool holds(cmark_node *definition) const; // whether the footnote stands in one of the blocks
    FootnoteNote renderNote(cmark_node *definition); // its facts go to the blocks it stands in
    QList<ParsedBlock> finish(); // positions and lines count from the first block, facts from their own

private:
    enum class Progress { Framed, Known, Rendered, Finished };

    ParsedBlock framed(const Tile &tile) const;
    QStringView sourceOf(const ParsedBlock &block) const;
    bool isSelfContained(const ParsedBlock &block) const;
    void take(LeafFacts facts, ParsedBlock &block);
    ParsedBlock &blockAt(qsizetype position);
    void place(LeafFacts facts, int line);
    int lastLineFrom(int line) const;
    void finish(ParsedBlock &block) const;

    const FedText &m_text;
    Footnotes &m_footnotes;
    LeafLocator m_locator;
    LineCover m_cover;
    BlockRenderer m_renderer;
    BlockFacts m_facts;
    std::vector<Tile> m_tiles;
    std::vector<Progress> m_progress; // of each block
    QList<ParsedBlock> m_blocks;
    int m_firstLine;
};

} // namespace Galley

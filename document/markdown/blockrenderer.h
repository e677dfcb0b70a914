// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/blockparsing.h"
#include "document/markdown/footnotes.h"
#include "document/markdown/htmloutput.h"
#include "document/markdown/leaffacts.h"
#include "document/markdown/leaflocator.h"

namespace Galley {

// Walks the nodes of one block after another and writes their HTML: like cmark's own, plus our constructs, made safe.
// On the way it notes what stands where.
class BlockRenderer
{
public:
    BlockRenderer(const LeafLocator &locator, const FedText &text, const ParsingOptions &options, Footnotes &footnotes, LineCover &cover);

    std::string render(const std::vector<cmark_node *> &nodes); // whole, safe HTML, unless it is left out
    LeafFacts takeFacts(); // of what was rendered since

private:
    bool enter(cmark_node *node); // false: its children are done
    void leave(cmark_node *node);
    void enterContainer(cmark_node *node);
    void enterTablePart(cmark_node *node);
    void leaveTablePart(cmark_node *node);
    void enterParagraph(cmark_node *node);
    void leaveParagraph(cmark_node *node);
    void enterHeading(cmark_node *node);
    void enterLink(cmark_node *node);
    void writeLeaf(cmark_node *node);
    void writeHtmlBlock(cmark_node *node);
    void writeImage(cmark_node *image);
    void writeText(cmark_node *node);
    void writeWords(cmark_node *node);
    void writeCode(cmark_node *node);
    void beginProse();
    void addRun(InlineRun::Kind kind, const LeafSource &source);
    void openBlock(std::string_view name, std::string_view attributes, HtmlOutput::Nesting nesting);
    void closeBlock();

    const LeafLocator &m_locator;
    const FedText &m_text;
    const ParsingOptions &m_options;
    Footnotes &m_footnotes;
    LineCover &m_cover;

    HtmlOutput m_output;
    LeafFacts m_facts;
    bool m_hasWord = false; // in their prose
    cmark_node *m_alertParagraph = nullptr;
    cmark_node *m_table = nullptr;
    QList<SourceRange> m_cells; // of the row
    int m_row = 0; // its line
    qsizetype m_column = 0;
    bool m_inBody = false;
    int m_containers = 0;
    int m_quotes = 0;
    int m_links = 0;
    bool m_bareLink = false; // its text is its URL
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/parsedmarkdown.h"

#include "document/markdown/blockrenderer.h"
#include "document/markdown/looseruns.h"
#include "document/markdown/tiling.h"

#include <algorithm>

namespace Galley {

namespace {

// Puts blocks together from what was found in the body of an article, the part behind its front matter.
class Assembly
{
public:
    Assembly(QStringView body, cmark_node *root, const FedText &text, const MarkdownOptions &options)
        : m_root(root), m_text(text), m_locator(text), m_cover(text.lineCount()), m_footnotes(root),
          m_renderer(m_locator, text, options.colouring, m_footnotes, m_cover), m_body(body), m_length(body.size())
    {
    }

    // Positions and lines count from the body's start; nothing when stopped.
    std::optional<QList<ParsedBlock>> blocks(const StopToken &stop, const KnownBlock &isKnown)
    {
        for (const Tile &tile : tile(m_root, m_text, m_locator)) {
            if (stop.isStopped())
                return std::nullopt;
            ParsedBlock block = framed(tile);
            if (isKnown && isSelfContained(block) && isKnown(block.kind, sourceOf(block))) {
                block.known = true;
                m_blocks.append(std::move(block));
                continue;
            }
            block.html = m_text.toString(m_renderer.render(tile.nodes));
            take(m_renderer.takeFacts(), block);
            m_blocks.append(std::move(block));
        }
        if (!m_footnotes.definitions().empty())
            addFootnotes();
        for (ParsedBlock &block : m_blocks)
            finish(block);
        return std::move(m_blocks);
    }

private:
    ParsedBlock framed(const Tile &tile) const
    {
        ParsedBlock block;
        block.kind = tile.kind;
        block.firstLine = tile.lines.first;
        block.range = {m_text.lineStart(tile.lines.first), m_text.lineStart(tile.lines.last + 1)};
        const bool open = block.range.end == m_length && m_text.lineRange(tile.lines.last).end == m_length;
        block.lines = tile.lines.last - tile.lines.first + (open ? 0 : 1);
        block.contentLines = std::max(0, tile.contentLast - tile.lines.first + 1);
        return block;
    }

    QStringView sourceOf(const ParsedBlock &block) const { return m_body.sliced(block.range.start, block.range.length()); }

    // Whether its HTML and facts follow from its source and the labels alone: footnote marks are numbered through the
    // article, and what definitions hold may stand elsewhere.
    bool isSelfContained(const ParsedBlock &block) const
    {
        return block.kind != BlockKind::Definitions && !sourceOf(block).contains(u"[^");
    }

    static void take(LeafFacts facts, ParsedBlock &block)
    {
        block.headings.append(std::move(facts.headings));
        block.runs.append(std::move(facts.runs));
        block.rawHtml.append(std::move(facts.rawHtml));
        block.prose += QString::fromStdString(facts.prose);
    }

    ParsedBlock &blockAt(qsizetype position)
    {
        auto it = std::upper_bound(
            m_blocks.begin(), m_blocks.end(), position, [](qsizetype at, const ParsedBlock &block) { return at < block.range.start; });
        return it == m_blocks.begin() ? m_blocks.first() : *(it - 1);
    }

    // What a footnote's definition holds belongs to the blocks that it stands in; its HTML to the section at the end.
    void place(LeafFacts facts, int line)
    {
        for (Heading &heading : facts.headings) {
            heading.nested = true;
            blockAt(heading.range.start).headings.append(heading);
        }
        for (const InlineRun &run : facts.runs)
            blockAt(run.pieces.first().start).runs.append(run);
        for (const SourceRange range : facts.rawHtml)
            blockAt(range.start).rawHtml.append(range);
        QString &prose = blockAt(m_text.lineStart(line)).prose;
        if (!prose.isEmpty())
            prose += u'\n';
        prose += m_text.toString(facts.prose);
    }

    void addFootnotes()
    {
        std::vector<std::string> notes;
        std::vector<size_t> ends; // where a note's back references go
        for (cmark_node *definition : m_footnotes.definitions()) {
            std::vector<cmark_node *> children;
            for (cmark_node *child = cmark_node_first_child(definition); child; child = cmark_node_next(child))
                children.push_back(child);
            notes.push_back(m_renderer.render(children));
            constexpr std::string_view paragraphEnd = "</p>\n";
            ends.push_back(notes.back().size() - (notes.back().ends_with(paragraphEnd) ? paragraphEnd.size() : 0));
            LeafFacts facts = m_renderer.takeFacts();
            const InlineRun mark = footnoteMarkRun(definition, m_text);
            if (!mark.pieces.isEmpty())
                facts.runs.prepend(mark);
            const int line = cmark_node_get_start_line(definition);
            m_cover.add(line, line);
            place(std::move(facts), line);
        }
        std::string html = "<section class=\"footnotes\" dir=\"auto\">\n<ol>\n";
        for (size_t i = 0; i < notes.size(); ++i) {
            html += "<li id=\"" + footnoteId(i + 1) + "\">\n" + notes[i].insert(ends[i], m_footnotes.backReferences(i)) + "</li>\n";
        }
        ParsedBlock block;
        block.kind = BlockKind::Footnotes;
        block.firstLine = m_text.lineCount() + 1;
        block.range = {m_length, m_length};
        block.html = m_text.toString(html + "</ol>\n</section>\n");
        m_blocks.append(std::move(block));
    }

    // Adds the lines of no leaf, and makes everything relative to the block.
    void finish(ParsedBlock &block) const
    {
        if (block.known)
            return;
        if (block.kind != BlockKind::Footnotes) {
            block.runs.append(looseRuns({block.firstLine, block.firstLine + block.contentLines - 1}, m_text, m_cover));
            std::stable_sort(block.runs.begin(), block.runs.end(),
                [](const InlineRun &a, const InlineRun &b) { return a.pieces.first().start < b.pieces.first().start; });
        }
        const qsizetype by = -block.range.start;
        for (Heading &heading : block.headings) {
            heading.range = heading.range.shifted(by);
            heading.titleRange = heading.titleRange.shifted(by);
            heading.line -= block.firstLine;
        }
        for (InlineRun &run : block.runs) {
            for (SourceRange &piece : run.pieces)
                piece = piece.shifted(by);
            run.line -= block.firstLine;
        }
        for (SourceRange &range : block.rawHtml)
            range = range.shifted(by);
    }

    cmark_node *m_root;
    const FedText &m_text;
    LeafLocator m_locator;
    LineCover m_cover;
    Footnotes m_footnotes;
    BlockRenderer m_renderer;
    QList<ParsedBlock> m_blocks;
    QStringView m_body;
    qsizetype m_length;
};

// The first lines of a text, as a block of their own.
ParsedBlock frontMatterBlock(QStringView text, int lines)
{
    ParsedBlock block;
    block.kind = BlockKind::FrontMatter;
    while (block.lines < lines) {
        const qsizetype end = text.indexOf(u'\n', block.range.end);
        block.range.end = end < 0 ? text.size() : end + 1;
        if (end < 0)
            break;
        ++block.lines;
    }
    block.contentLines = lines;
    return block;
}

} // namespace

std::optional<ParsedMarkdown> parseMarkdown(
    QStringView text, int frontMatterLines, const MarkdownOptions &options, const StopToken &stop, const KnownBlock &isKnown)
{
    ParsedMarkdown result;
    if (frontMatterLines > 0)
        result.blocks.append(frontMatterBlock(text, frontMatterLines));
    const qsizetype bodyStart = frontMatterLines > 0 ? result.blocks.first().range.end : 0;
    const QStringView body = text.sliced(bodyStart);
    const FedText fed(body);
    const std::optional<CmarkDocument> document = CmarkDocument::parse(fed.bytes(), stop);
    if (!document)
        return std::nullopt;
    std::optional<QList<ParsedBlock>> blocks = Assembly(body, document->root(), fed, options).blocks(stop, isKnown);
    if (!blocks)
        return std::nullopt;
    for (ParsedBlock &block : *blocks) {
        block.range = block.range.shifted(bodyStart);
        block.firstLine += std::max(frontMatterLines, 0);
    }
    result.blocks.append(std::move(*blocks));
    return result;
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/assembly.h"

#include "document/markdown/blockparts.h"
#include "document/markdown/looseelements.h"
#include "document/markdown/looseruns.h"

#include <algorithm>

namespace Galley {

Assembly::Assembly(cmark_node *root, const FedText &text, int firstLine, const ParsingOptions &options, Footnotes &footnotes)
    : m_text(text), m_footnotes(footnotes), m_locator(text), m_cover(text.lineCount()),
      m_renderer(m_locator, text, options, footnotes, m_cover), m_facts(options.facts), m_tiles(tile(root, text, m_locator, firstLine)),
      m_firstLine(firstLine)
{
    m_blocks.reserve(qsizetype(m_tiles.size()));
    for (const Tile &tile : m_tiles)
        m_blocks.append(framed(tile));
    m_progress.resize(m_tiles.size());
}

ParsedBlock Assembly::framed(const Tile &tile) const
{
    ParsedBlock block;
    block.kind = tile.kind;
    block.facts = m_facts;
    block.firstLine = tile.lines.first;
    block.range = {m_text.lineStart(tile.lines.first), m_text.lineStart(tile.lines.last + 1)};
    const qsizetype length = m_text.text().size();
    const bool open = block.range.end == length && m_text.lineRange(tile.lines.last).end == length;
    block.lines = tile.lines.last - tile.lines.first + (open ? 0 : 1);
    block.contentLines = std::max(0, tile.contentLast - tile.lines.first + 1);
    return block;
}

void Assembly::cutTo(qsizetype count)
{
    m_blocks.resize(count);
    m_tiles.resize(static_cast<size_t>(count));
    m_progress.resize(static_cast<size_t>(count));
}

QStringView Assembly::sourceOf(const ParsedBlock &block) const
{
    return m_text.text().sliced(block.range.start, block.range.length());
}

// Whether its HTML and facts follow from its source and the labels alone: footnote marks are numbered through the
// article, and what definitions hold may stand elsewhere.
bool Assembly::isSelfContained(const ParsedBlock &block) const
{
    return block.kind != BlockKind::Definitions && !sourceOf(block).contains(u"[^");
}

bool Assembly::render(const StopToken &stop, const KnownBlock &isKnown)
{
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        if (stop.isStopped())
            return false;
        Progress &progress = m_progress[static_cast<size_t>(i)];
        if (progress > Progress::Known)
            continue;
        ParsedBlock &block = m_blocks[i];
        const Tile &tile = m_tiles[static_cast<size_t>(i)];
        block.known = isKnown && isSelfContained(block) && isKnown(block.kind, sourceOf(block));
        progress = block.known ? Progress::Known : Progress::Rendered;
        if (block.known)
            continue;
        m_cover.setBounds(tile.lines.first, tile.lines.last);
        block.parts = partsOf(tile, m_text, m_locator);
        block.html = m_text.toString(m_renderer.render(tile.nodes));
        block.traits.marks = m_footnotes.takeMarks();
        block.traits.looseElements = looseElements(tile.nodes);
        take(m_renderer.takeFacts(), block);
    }
    return true;
}

void Assembly::take(LeafFacts facts, ParsedBlock &block)
{
    block.headings.append(std::move(facts.headings));
    block.runs.append(std::move(facts.runs));
    block.rawHtml.append(std::move(facts.rawHtml));
    block.prose += m_text.toString(facts.prose);
    block.traits.linkBytes += facts.linkBytes;
    block.traits.mayHideMarks = block.traits.mayHideMarks || facts.hidesMarks;
}

ParsedBlock &Assembly::blockAt(qsizetype position)
{
    auto it = std::upper_bound(
        m_blocks.begin(), m_blocks.end(), position, [](qsizetype at, const ParsedBlock &block) { return at < block.range.start; });
    return it == m_blocks.begin() ? m_blocks.first() : *(it - 1);
}

// What a footnote's definition holds belongs to the blocks that it stands in; its HTML to the section at the end.
void Assembly::place(LeafFacts facts, int line)
{
    for (Heading &heading : facts.headings) {
        heading.nested = true;
        blockAt(heading.range.start).headings.append(heading);
    }
    for (const InlineRun &run : facts.runs)
        blockAt(run.pieces.first().start).runs.append(run);
    for (const SourceRange range : facts.rawHtml)
        blockAt(range.start).rawHtml.append(range);
    BlockTraits &traits = blockAt(m_text.lineStart(line)).traits;
    traits.mayHideMarks = traits.mayHideMarks || facts.hidesMarks;
    QString &prose = blockAt(m_text.lineStart(line)).prose;
    if (!prose.isEmpty())
        prose += u'\n';
    prose += m_text.toString(facts.prose);
}

bool Assembly::holds(cmark_node *definition) const
{
    const qsizetype start = m_text.lineStart(cmark_node_get_start_line(definition));
    return !m_blocks.isEmpty() && start >= m_blocks.first().range.start && start < m_blocks.last().range.end;
}

// The last line that a footnote which begins at a line may reach to: it goes on over blank lines where it is indented.
int Assembly::lastLineFrom(int line) const
{
    auto tile = std::upper_bound(m_tiles.begin(), m_tiles.end(), line, [](int wanted, const Tile &it) { return wanted < it.lines.first; });
    int last = tile == m_tiles.begin() ? line : (tile - 1)->lines.last;
    for (; tile != m_tiles.end() && tile->kind == BlockKind::Definitions; ++tile) {
        const std::string_view first = m_text.line(tile->lines.first);
        if (!first.starts_with(' ') && !first.starts_with('\t'))
            break;
        last = tile->lines.last;
    }
    return last;
}

FootnoteNote Assembly::renderNote(cmark_node *definition)
{
    std::vector<cmark_node *> children;
    for (cmark_node *child = cmark_node_first_child(definition); child; child = cmark_node_next(child))
        children.push_back(child);
    FootnoteNote note;
    note.label = m_footnotes.labelOf(definition);
    const int line = cmark_node_get_start_line(definition);
    m_cover.setBounds(line, lastLineFrom(line));
    note.html = m_text.toString(m_renderer.render(children));
    note.marks = m_footnotes.takeMarks();
    LeafFacts facts = m_renderer.takeFacts();
    note.linkBytes = facts.linkBytes;
    const InlineRun mark = footnoteMarkRun(definition, m_text);
    if (!mark.pieces.isEmpty())
        facts.runs.prepend(mark);
    m_cover.add(line, line);
    if (!m_blocks.isEmpty())
        ++blockAt(m_text.lineStart(line)).traits.notes;
    place(std::move(facts), line);
    return note;
}

QList<ParsedBlock> Assembly::finish()
{
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        Progress &progress = m_progress[static_cast<size_t>(i)];
        if (progress == Progress::Rendered)
            finish(m_blocks[i]);
        if (progress != Progress::Known)
            progress = Progress::Finished;
    }
    QList<ParsedBlock> finished = m_blocks;
    const qsizetype start = m_text.lineStart(m_firstLine);
    for (ParsedBlock &block : finished) {
        block.range = block.range.shifted(-start);
        block.firstLine -= m_firstLine - 1;
    }
    return finished;
}

// Adds the lines of no leaf, and makes everything relative to the block.
void Assembly::finish(ParsedBlock &block) const
{
    block.runs.append(looseRuns({block.firstLine, block.firstLine + block.contentLines - 1}, m_text, m_cover));
    std::stable_sort(block.runs.begin(), block.runs.end(),
        [](const InlineRun &a, const InlineRun &b) { return a.pieces.first().start < b.pieces.first().start; });
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

} // namespace Galley

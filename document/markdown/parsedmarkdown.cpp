// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/parsedmarkdown.h"

#include "document/markdown/assembly.h"
#include "document/markdown/footnotesection.h"

#include <algorithm>

namespace Galley {

namespace {

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

ParsedBlock sectionBlock(const QList<FootnoteNote> &notes, const FedText &text)
{
    const qsizetype end = text.text().size();
    ParsedBlock block;
    block.kind = BlockKind::Footnotes;
    block.firstLine = text.lineCount() + 1;
    block.range = {end, end};
    block.html = footnoteSection(notes);
    return block;
}

// Of the part behind the front matter, positions and lines counted from its start.
std::optional<ParsedMarkdown> parseBody(QStringView body, const MarkdownOptions &options, const StopToken &stop, const KnownBlock &isKnown)
{
    const FedText fed(body);
    const std::optional<CmarkDocument> document = CmarkDocument::parse(fed.bytes(), stop);
    if (!document)
        return std::nullopt;
    Footnotes footnotes(document->root(), fed);
    Assembly assembly(document->root(), fed, 1, options.colouring, footnotes);
    if (!assembly.render(stop, isKnown))
        return std::nullopt;
    ParsedMarkdown result;
    for (cmark_node *definition : footnotes.definitions())
        result.notes.append(assembly.renderNote(definition));
    for (int i = 0; i < result.notes.size(); ++i)
        result.notes[i].markCount = footnotes.markCount(i + 1);
    result.blocks = assembly.finish();
    if (!result.notes.isEmpty())
        result.blocks.append(sectionBlock(result.notes, fed));
    return result;
}

} // namespace

std::optional<ParsedMarkdown> parseMarkdown(
    QStringView text, int frontMatterLines, const MarkdownOptions &options, const StopToken &stop, const KnownBlock &isKnown)
{
    QList<ParsedBlock> head;
    if (frontMatterLines > 0)
        head.append(frontMatterBlock(text, frontMatterLines));
    const qsizetype bodyStart = frontMatterLines > 0 ? head.first().range.end : 0;
    std::optional<ParsedMarkdown> result = parseBody(text.sliced(bodyStart), options, stop, isKnown);
    if (!result)
        return std::nullopt;
    for (ParsedBlock &block : result->blocks) {
        block.range = block.range.shifted(bodyStart);
        block.firstLine += std::max(frontMatterLines, 0);
    }
    result->blocks = head + std::move(result->blocks);
    return result;
}

} // namespace Galley

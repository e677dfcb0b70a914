// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/markdownreading.h"

#include "document/markdown/assembly.h"
#include "document/markdown/footnotesection.h"

#include <utility>

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

ParsedBlock sectionBlock(const QList<FootnoteNote> &notes, const FedText &text, const ParsingOptions &options)
{
    const qsizetype end = text.text().size();
    ParsedBlock block;
    block.kind = BlockKind::Footnotes;
    block.firstLine = text.lineCount() + 1;
    block.range = {end, end};
    if (options.html == BlockHtml::Made)
        block.html = footnoteSection(notes);
    return block;
}

} // namespace

struct MarkdownReading::Private
{
    Private(QStringView body, const ParsingOptions &given) : options(given), fed(body) { }

    void begin();
    void renderNotes();

    ParsingOptions options;
    QList<ParsedBlock> head; // the front matter
    FedText fed; // the part behind it, positions and lines counted from its start
    std::optional<CmarkDocument> document;
    std::optional<Footnotes> footnotes;
    std::optional<Assembly> assembly;
    QList<FootnoteNote> notes;
    bool hasNotes = false; // they have been rendered
};

void MarkdownReading::Private::begin()
{
    footnotes.emplace(document->root(), fed);
    assembly.emplace(document->root(), fed, 1, options, *footnotes);
}

void MarkdownReading::Private::renderNotes()
{
    if (std::exchange(hasNotes, true))
        return;
    for (cmark_node *definition : footnotes->definitions())
        notes.append(assembly->renderNote(definition));
    for (int i = 0; i < notes.size(); ++i)
        notes[i].markCount = footnotes->markCount(i + 1);
}

MarkdownReading::MarkdownReading(std::unique_ptr<Private> data) : d(std::move(data)) { }
MarkdownReading::MarkdownReading(MarkdownReading &&other) noexcept = default;
MarkdownReading &MarkdownReading::operator=(MarkdownReading &&other) noexcept = default;
MarkdownReading::~MarkdownReading() = default;

std::optional<MarkdownReading> MarkdownReading::parse(
    QStringView text, int frontMatterLines, const ParsingOptions &options, const StopToken &stop)
{
    QList<ParsedBlock> head;
    if (frontMatterLines > 0)
        head.append(frontMatterBlock(text, frontMatterLines));
    const qsizetype bodyStart = head.isEmpty() ? 0 : head.first().range.end;
    auto data = std::make_unique<Private>(text.sliced(bodyStart), options);
    data->head = head;
    data->document = CmarkDocument::parse(data->fed.bytes(), stop);
    if (!data->document)
        return std::nullopt;
    data->begin();
    return MarkdownReading(std::move(data));
}

std::optional<ParsedMarkdown> MarkdownReading::render(const StopToken &stop, const KnownBlock &isKnown)
{
    if (!d->assembly->render(stop, isKnown))
        return std::nullopt;
    d->renderNotes();
    ParsedMarkdown result{d->assembly->finish(), d->notes};
    if (!result.notes.isEmpty())
        result.blocks.append(sectionBlock(result.notes, d->fed, d->options));
    if (d->head.isEmpty())
        return result;
    const ParsedBlock &head = d->head.first();
    for (ParsedBlock &block : result.blocks) {
        block.range = block.range.shifted(head.range.end);
        block.firstLine += head.contentLines;
    }
    result.blocks.prepend(head);
    return result;
}

} // namespace Galley

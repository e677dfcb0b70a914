// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/snapshotbuilder.h"

#include "document/blockbuilder.h"
#include "document/definedlabels.h"
#include "document/headingids.h"
#include "document/markdown/markdownreading.h"
#include "document/placement.h"
#include "document/resolvedplaceholders.h"
#include "document/snapshotdata.h"
#include "document/splice.h"
#include "document/text/longlines.h"
#include "document/text/textdifference.h"

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

struct ParsedBlocks
{
    BuiltBlocks built;
    QList<FootnoteNote> notes;
};

// With what the predecessor knows, if there is one; of its blocks those are made anew that a label which changed may
// stand in.
ParsedBlocks builtBlocks(QStringView text, MarkdownReading &reading, const DocumentSnapshot::Data *before, const StopToken &stop)
{
    const KnownBlocks known(before);
    auto parsed = reading.render(stop, known.predicate());
    if (!parsed)
        return {};
    ParsedBlocks result{buildBlocks(text, *parsed, before, known, stop), parsed->notes};
    if (!result.built.labelsChanged || !result.built.blocks.isEmpty())
        return result;
    const KnownBlocks untouched(*before, changedLabels(before->labels, result.built.labels));
    parsed = reading.render(stop, untouched.predicate());
    return parsed ? ParsedBlocks{buildBlocks(text, *parsed, before, untouched, stop), parsed->notes} : ParsedBlocks{};
}

// Looks at all blocks for what the next build must know.
void prepareSplicing(ParsedArticle &article, QStringView text, const SourceText &source)
{
    bool isDoubtful = false;
    for (const BlockPtr &block : article.blocks) {
        article.linkBytes += block->traits.linkBytes;
        isDoubtful = isDoubtful || block->traits.isDoubtful;
    }
    for (const FootnoteNote &note : std::as_const(article.notes))
        article.linkBytes += note.linkBytes;
    const auto sources = sourcesOf(article.blocks, source, article.notes);
    const qsizetype bodyLength = text.size() - article.frontMatter.range.length();
    article.needsWhole
        = isDoubtful || !sources->coverNotes() || !standsAlone(text) || mayDropReferences(article.linkBytes, *sources, bodyLength);
    article.definitionSources = sources;
}

ParsedArticle articleOf(QStringView text, const SourceText &source, ParsedBlocks parsed, const FrontMatter &frontMatter, BlockFacts facts)
{
    ParsedArticle article;
    article.frontMatter = frontMatter;
    article.blocks = BlockList(parsed.built.blocks);
    article.labels = std::move(parsed.built.labels);
    article.lastBlockId = parsed.built.lastBlockId;
    article.notes = std::move(parsed.notes);
    if (facts == BlockFacts::All) // who only looks for findings does not type
        prepareSplicing(article, text, source);
    return article;
}

// Else there is next to nothing to take over, and what is defined in so much more text is hardly what was.
bool isContinued(const DocumentSnapshot::Data *before, const SourceText &text)
{
    return before && 2 * before->text.length() >= text.length();
}

// From the ground up when we cannot be sure which labels are defined, on which every block may depend. What is left when
// stopped is of no use.
ParsedArticle parseArticle(
    const SnapshotInput &input, const ParsingOptions &options, const DocumentSnapshot::Data *before, const StopToken &stop)
{
    const QString text = input.text.toString();
    const FrontMatter frontMatter = readFrontMatter(text);
    auto reading = MarkdownReading::parse(text, frontMatter.lines, options, stop);
    if (reading && isContinued(before, input.text) && !before->needsWhole) {
        ParsedBlocks quick = builtBlocks(text, *reading, before, stop);
        if (stop.isStopped())
            return {};
        ParsedArticle article = articleOf(text, input.text, std::move(quick), frontMatter, options.facts);
        if (!article.needsWhole)
            return article;
        reading = MarkdownReading::parse(text, frontMatter.lines, options, stop);
    }
    const auto parsed = reading ? reading->render(stop) : std::nullopt;
    if (!parsed)
        return {};
    ParsedBlocks whole{buildBlocks(text, *parsed, before, KnownBlocks(nullptr), stop), parsed->notes};
    return stop.isStopped() ? ParsedArticle{} : articleOf(text, input.text, std::move(whole), frontMatter, options.facts);
}

ParsedArticle unparsedArticle(const SourceText &text, const DocumentSnapshot::Data *before)
{
    const bool goesOn = before && !before->parsed;
    auto block = std::make_shared<Block>();
    block->id = goesOn ? before->blocks.first()->id : BlockId{before ? before->lastBlockId + 1 : 1};
    block->kind = BlockKind::Definitions;
    block->length = text.length();
    block->lines = text.lineCount() - 1;
    block->contentLines = text.lineCount();
    ParsedArticle article;
    article.lastBlockId = goesOn ? before->lastBlockId : quint64(block->id);
    article.blocks = BlockList(QList<BlockPtr>{std::move(block)});
    return article;
}

bool isRead(const SnapshotInput &input)
{
    return input.text.length() <= input.longestParsed && !lineLongerThan(input.text, input.longestLine);
}

ParsedArticle readArticle(const SnapshotInput &input, const DocumentSnapshot::Data *before, const StopToken &stop)
{
    if (!isRead(input))
        return unparsedArticle(input.text, before);
    const ParsingOptions options{.colouring = input.markdown.colouring, .html = input.html, .facts = input.facts};
    if (before && before->parsed && before->needsWhole && differenceBetween(before->text, input.text).isNone())
        return sameArticle(*before);
    std::optional<ParsedArticle> spliced;
    if (isContinued(before, input.text))
        spliced = spliceArticle(input.text, *before, options, stop);
    return spliced ? *std::move(spliced) : parseArticle(input, options, before, stop);
}

DocumentSnapshotPtr snapshotOf(const SnapshotInput &input, ParsedArticle article, const DocumentSnapshot::Data *before)
{
    auto data = std::make_unique<DocumentSnapshot::Data>();
    data->revision = input.revision;
    data->serial = input.serial;
    data->surroundings = input.surroundings ? input.surroundings : std::make_shared<const Surroundings>();
    data->text = input.text;
    data->parsed = isRead(input);
    data->frontMatter = std::move(article.frontMatter);
    data->blocks = std::move(article.blocks);
    data->labels = std::move(article.labels);
    data->lastBlockId = article.lastBlockId;
    data->notes = std::move(article.notes);
    data->definitionSources = std::move(article.definitionSources);
    data->linkBytes = article.linkBytes;
    data->needsWhole = article.needsWhole;
    placeBlocks(*data, before);
    return std::make_shared<const DocumentSnapshot>(std::move(data));
}

} // namespace

DocumentSnapshotPtr buildSnapshot(const SnapshotInput &input, const DocumentSnapshot *previous, const StopToken &stop)
{
    const DocumentSnapshot::Data *const before = previous ? &DocumentSnapshot::Data::of(*previous) : nullptr;
    ParsedArticle article = readArticle(input, before, stop);
    return stop.isStopped() ? nullptr : snapshotOf(input, std::move(article), before);
}

DocumentSnapshotPtr buildSmallChange(const SnapshotInput &input, const DocumentSnapshot &previous, qsizetype longestStretch)
{
    if (!isRead(input))
        return nullptr;
    const DocumentSnapshot::Data &before = DocumentSnapshot::Data::of(previous);
    bool isColoured = false;
    ParsingOptions options{.html = input.html, .facts = input.facts};
    if (input.markdown.colouring) {
        options.colouring = [&isColoured](QStringView, QStringView) {
            isColoured = true;
            return QString();
        };
    }
    std::optional<ParsedArticle> article = spliceArticle(input.text, before, options, {}, longestStretch);
    return article && !isColoured ? snapshotOf(input, *std::move(article), &before) : nullptr;
}

DocumentSnapshotPtr snapshotAfter(const DocumentSnapshot &snapshot, const QList<TextEdit> &edits)
{
    SnapshotInput input;
    input.text = snapshot.source().edited(edits);
    input.revision = next(snapshot.revision());
    input.serial = snapshot.serial() + 1;
    input.surroundings = snapshot.surroundings();
    return buildSnapshot(input, &snapshot);
}

QString renderBody(const DocumentSnapshot &snapshot)
{
    QString body;
    auto heading = snapshot.outline().begin();
    for (int i = 0; i < snapshot.blockCount(); ++i) {
        const Block &block = *snapshot.block(i);
        QList<HeadingId> ids;
        for (; heading != snapshot.outline().end() && heading->block == block.id; ++heading)
            ids.append({heading->level, "user-content-"_L1 + heading->anchor});
        body += withResolvedPlaceholders(withHeadingIds(block.html, ids), snapshot.surroundings()->pages);
    }
    return body;
}

} // namespace Galley

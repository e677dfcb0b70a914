// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/snapshotbuilder.h"

#include "document/article/toc.h"
#include "document/blockbuilder.h"
#include "document/headingids.h"
#include "document/placement.h"
#include "document/snapshotdata.h"
#include "document/sourcelist.h"

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

// With what the predecessor knows first; from the ground up when the edit changed which labels are defined, on which
// every block may depend. What is left when stopped is of no use.
BuiltBlocks parsedBlocks(
    QStringView text, int frontMatterLines, const MarkdownOptions &options, const DocumentSnapshot::Data *before, const StopToken &stop)
{
    const KnownBlocks known(before);
    const auto quick = parseMarkdown(text, frontMatterLines, options, stop, known.predicate());
    if (!quick)
        return {};
    BuiltBlocks built = buildBlocks(text, *quick, before, known, stop);
    if (!built.labelsChanged || stop.isStopped())
        return built;
    const auto whole = parseMarkdown(text, frontMatterLines, options, stop);
    return whole ? buildBlocks(text, *whole, before, KnownBlocks(nullptr), stop) : BuiltBlocks{};
}

BuiltBlocks unparsedBlock(const SourceText &text, const DocumentSnapshot::Data *before)
{
    const bool goesOn = before && !before->parsed;
    auto block = std::make_shared<Block>();
    block->id = goesOn ? before->blocks.first()->id : BlockId{before ? before->lastBlockId + 1 : 1};
    block->kind = BlockKind::Definitions;
    block->length = text.length();
    block->lines = text.lineCount() - 1;
    block->contentLines = text.lineCount();
    BuiltBlocks built;
    built.lastBlockId = goesOn ? before->lastBlockId : quint64(block->id);
    built.blocks.append(std::move(block));
    return built;
}

} // namespace

DocumentSnapshotPtr buildSnapshot(const SnapshotInput &input, const DocumentSnapshot *previous, const StopToken &stop)
{
    const bool parsed = input.text.length() <= input.longestParsed;
    const QString text = parsed ? input.text.toString() : QString();
    FrontMatter frontMatter = readFrontMatter(text);
    const DocumentSnapshot::Data *const before = previous ? &DocumentSnapshot::Data::of(*previous) : nullptr;
    BuiltBlocks built = parsed ? parsedBlocks(text, frontMatter.lines, input.markdown, before, stop) : unparsedBlock(input.text, before);
    if (stop.isStopped())
        return nullptr;

    auto owned = std::make_unique<DocumentSnapshot::Data>();
    DocumentSnapshot::Data &data = *owned;
    data.revision = input.revision;
    data.serial = input.serial;
    data.surroundings = input.surroundings ? input.surroundings : std::make_shared<const Surroundings>();
    data.text = input.text;
    data.parsed = parsed;
    data.frontMatter = std::move(frontMatter);
    data.blocks = std::move(built.blocks);
    data.labels = std::move(built.labels);
    data.lastBlockId = built.lastBlockId;
    placeBlocks(data, before);
    placeHeadings(data);
    placeDefinitions(data);
    placeLinks(data, text);

    // What remains reads the snapshot as everybody will; nobody else has it yet.
    const auto snapshot = std::make_shared<const DocumentSnapshot>(std::move(owned));
    if (!parsed)
        return snapshot;
    data.sources = findSources(*snapshot);
    placeCitations(data);
    data.toc = findToc(*snapshot);
    return stop.isStopped() ? nullptr : snapshot;
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
        body += withHeadingIds(block.html, ids);
    }
    return body;
}

} // namespace Galley

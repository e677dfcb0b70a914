// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/blockbuilder.h"

#include "document/blockmatch.h"

namespace Galley {

namespace {

// Blocks that are looked at between two looks at the stop token.
constexpr int blocksPerStopCheck = 64;

struct Draft
{
    QStringView source;
    size_t hash = 0;
    BlockPtr model; // the old block it continues, if any
    BlockPtr twin; // of a known block: the old block with its source
    bool same = false; // source, kind and HTML are the model's
    QList<LinkDefinition> definitions;

    // Then so are its definitions and statistics. Not in footnotes: what is parsed there hangs on the marks elsewhere.
    bool isSettled() const { return twin || (same && model->kind != BlockKind::Definitions && model->kind != BlockKind::Footnotes); }
    const Block &settled() const { return twin ? *twin : *model; }
};

bool isSame(const ParsedBlock &parsed, QStringView source, const Block &old, const SourceText &oldText, qsizetype oldStart)
{
    if (parsed.kind != old.kind || !oldText.holds({oldStart, oldStart + old.length}, source))
        return false;
    return parsed.known
        || (parsed.lines == old.lines && parsed.contentLines == old.contentLines && parsed.html == old.html
            && parsed.headings == old.headings);
}

QList<int> matched(const ParsedMarkdown &parsed, const QList<Draft> &drafts, const DocumentSnapshot::Data &previous)
{
    QList<BlockSignature> before;
    before.reserve(previous.blocks.size());
    for (const BlockPtr &block : previous.blocks)
        before.append({block->kind, block->sourceHash, block->length});
    QList<BlockSignature> now;
    now.reserve(drafts.size());
    for (int i = 0; i < drafts.size(); ++i)
        now.append({parsed.blocks[i].kind, drafts[i].hash, drafts[i].source.size()});
    return matchBlocks(before, now);
}

QList<Draft> makeDrafts(QStringView text, const ParsedMarkdown &parsed, const DocumentSnapshot::Data *previous, const KnownBlocks &known)
{
    QList<Draft> drafts;
    drafts.reserve(parsed.blocks.size());
    for (const ParsedBlock &block : parsed.blocks) {
        const QStringView source = text.sliced(block.range.start, block.range.length());
        drafts.append({.source = source, .hash = qHash(source, 0), .model = {}, .twin = {}, .same = false, .definitions = {}});
    }
    if (!previous)
        return drafts;
    const QList<int> models = matched(parsed, drafts, *previous);
    for (int i = 0; i < drafts.size(); ++i) {
        Draft &draft = drafts[i];
        if (models[i] >= 0) {
            draft.model = previous->blocks[models[i]];
            draft.same = draft.hash == draft.model->sourceHash
                && isSame(parsed.blocks[i], draft.source, *draft.model, previous->text, previous->starts[models[i]]);
        }
        if (parsed.blocks[i].known)
            draft.twin = draft.same ? draft.model : known.find(parsed.blocks[i].kind, draft.source);
    }
    return drafts;
}

DefinedLabels collectLabels(const QList<Draft> &drafts)
{
    DefinedLabels labels;
    for (const Draft &draft : drafts) {
        for (const LinkDefinition &definition : draft.definitions) {
            auto &known = definition.footnote ? labels.footnotes : labels.links;
            if (!known.contains(definition.key))
                known.insert(definition.key, definition);
        }
    }
    return labels;
}

// Whether a scan finds the same with both: where a definition stands does not matter to it.
bool sameLabels(const QHash<QString, LinkDefinition> &a, const QHash<QString, LinkDefinition> &b)
{
    if (a.size() != b.size())
        return false;
    for (auto it = a.begin(); it != a.end(); ++it) {
        const auto other = b.find(it.key());
        if (other == b.end() || other->target != it->target || other->title != it->title)
            return false;
    }
    return true;
}

std::shared_ptr<Block> makeBlock(const ParsedBlock &parsed, const Draft &draft, InlineFacts facts)
{
    auto block = std::make_shared<Block>();
    block->kind = parsed.kind;
    block->length = parsed.range.length();
    block->lines = parsed.lines;
    block->contentLines = parsed.contentLines;
    block->html = parsed.html;
    block->sourceHash = draft.hash;
    block->htmlHash = qHash(parsed.html, 0);
    block->headings = parsed.headings;
    block->links = std::move(facts.links);
    block->citations = std::move(facts.citations);
    block->definitions = draft.definitions;
    block->anchors = std::move(facts.anchors);
    block->statistics = draft.isSettled() ? draft.settled().statistics : countText(parsed.prose);
    return block;
}

bool holdsTheSame(const Block &a, const Block &b)
{
    return a.links == b.links && a.citations == b.citations && a.anchors == b.anchors && a.definitions == b.definitions
        && a.statistics == b.statistics;
}

} // namespace

BuiltBlocks buildBlocks(
    QStringView text, const ParsedMarkdown &parsed, const DocumentSnapshot::Data *previous, const KnownBlocks &known, const StopToken &stop)
{
    QList<Draft> drafts = makeDrafts(text, parsed, previous, known);
    for (int i = 0; i < drafts.size(); ++i)
        drafts[i].definitions
            = drafts[i].isSettled() ? drafts[i].settled().definitions : findDefinitions(drafts[i].source, parsed.blocks[i]);

    BuiltBlocks result;
    result.labels = collectLabels(drafts);
    result.lastBlockId = previous ? previous->lastBlockId : 0;
    const bool labelsStay = previous && sameLabels(result.labels.links, previous->labels.links)
        && sameLabels(result.labels.footnotes, previous->labels.footnotes);
    result.labelsChanged = previous && !labelsStay;
    if (result.labelsChanged && std::any_of(drafts.begin(), drafts.end(), [](const Draft &draft) { return bool(draft.twin); }))
        return result;
    result.blocks.reserve(drafts.size());
    for (int i = 0; i < drafts.size(); ++i) {
        if (i % blocksPerStopCheck == 0 && stop.isStopped())
            return {};
        const Draft &draft = drafts[i];
        if (draft.same && draft.isSettled() && labelsStay) {
            result.blocks.append(draft.model);
            continue;
        }
        const auto block = draft.twin ? std::make_shared<Block>(*draft.twin)
                                      : makeBlock(parsed.blocks[i], draft, scanInlines(draft.source, parsed.blocks[i], result.labels));
        if (draft.same && holdsTheSame(*draft.model, *block)) {
            result.blocks.append(draft.model);
            continue;
        }
        block->id = draft.model ? draft.model->id : BlockId{++result.lastBlockId};
        result.blocks.append(block);
    }
    return result;
}

} // namespace Galley

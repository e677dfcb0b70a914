// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/blockbuilder.h"

#include "document/blockmatch.h"
#include "document/definedlabels.h"
#include "document/hiddendefinitions.h"

#include <algorithm>

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

    // Then so are its definitions and statistics. Not in footnotes: what is parsed there hangs on the marks elsewhere. Nor
    // where they were a guess, for then there may be footnotes that were not seen.
    bool isSettled() const
    {
        return twin || (same && model->kind != BlockKind::Footnotes && !model->traits.isDoubtful && !mayHoldFootnote(*model));
    }
    static bool mayHoldFootnote(const Block &block)
    {
        return block.kind == BlockKind::Definitions
            || std::any_of(block.definitions.begin(), block.definitions.end(), [](const LinkDefinition &found) { return found.footnote; });
    }
    const Block &settled() const { return twin ? *twin : *model; }
};

// As far as a parse tells them.
bool sameTraits(const BlockTraits &a, const BlockTraits &b)
{
    return a.marks == b.marks && a.looseElements == b.looseElements && a.linkBytes == b.linkBytes && a.notes == b.notes;
}

bool isSame(const ParsedBlock &parsed, QStringView source, const Block &old, const SourceText &oldText, qsizetype oldStart)
{
    if (parsed.kind != old.kind || !oldText.holds({oldStart, oldStart + old.length}, source))
        return false;
    return parsed.known
        || (parsed.lines == old.lines && parsed.contentLines == old.contentLines && parsed.html == old.html
            && parsed.headings == old.headings && parsed.parts == old.parts && sameTraits(parsed.traits, old.traits));
}

QList<int> matched(const QList<ParsedBlock> &parsed, const QList<Draft> &drafts, const BlockStretch &old)
{
    QList<BlockSignature> before;
    before.reserve(old.end - old.first);
    for (int i = old.first; i < old.end; ++i) {
        const Block &block = *old.snapshot.blocks[i];
        before.append({block.kind, block.sourceHash, block.length});
    }
    QList<BlockSignature> now;
    now.reserve(drafts.size());
    for (int i = 0; i < drafts.size(); ++i)
        now.append({parsed[i].kind, drafts[i].hash, drafts[i].source.size()});
    return matchBlocks(before, now);
}

QList<Draft> makeDrafts(
    QStringView text, const QList<ParsedBlock> &parsed, const std::optional<BlockStretch> &old, const KnownBlocks &known)
{
    QList<Draft> drafts;
    drafts.reserve(parsed.size());
    for (const ParsedBlock &block : parsed) {
        const QStringView source = text.sliced(block.range.start, block.range.length());
        drafts.append({.source = source, .hash = qHash(source, 0), .model = {}, .twin = {}, .same = false, .definitions = {}});
    }
    if (!old)
        return drafts;
    const QList<int> models = matched(parsed, drafts, *old);
    for (int i = 0; i < drafts.size(); ++i) {
        Draft &draft = drafts[i];
        if (models[i] >= 0) {
            const int index = old->first + models[i];
            draft.model = old->snapshot.blocks[index];
            draft.same = draft.hash == draft.model->sourceHash
                && isSame(parsed[i], draft.source, *draft.model, old->snapshot.text, old->snapshot.startOf(index));
        }
        if (parsed[i].known)
            draft.twin = draft.same ? draft.model : known.find(parsed[i].kind, draft.source);
    }
    return drafts;
}

void findAllDefinitions(QList<Draft> &drafts, const QList<ParsedBlock> &parsed)
{
    for (int i = 0; i < drafts.size(); ++i)
        drafts[i].definitions = drafts[i].isSettled() ? drafts[i].settled().definitions : findDefinitions(drafts[i].source, parsed[i]);
}

DefinedLabels collectLabels(const QList<Draft> &drafts)
{
    DefinedLabels labels;
    for (const Draft &draft : drafts)
        addLabels(labels, draft.definitions);
    return labels;
}

// Footnotes are left out, for what they show depends on the marks elsewhere; so is what they seem to go on with, by its
// indentation.
std::optional<QList<InlineRun>> runsForFindings(const ParsedBlock &parsed, QStringView source)
{
    if (parsed.facts == BlockFacts::All || parsed.kind == BlockKind::Definitions || parsed.kind == BlockKind::Footnotes)
        return {};
    if (source.startsWith(u'\t') || source.startsWith(u"    ") || (source.contains(u'^') && source.contains(u"[^")))
        return {};
    return parsed.runs;
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
    block->parts = parsed.parts;
    block->statistics = draft.isSettled() ? draft.settled().statistics : countText(parsed.prose);
    block->runs = runsForFindings(parsed, draft.source);
    block->traits = parsed.traits;
    block->traits.mayHideMarks = parsed.traits.mayHideMarks || mayHideMarks(draft.source, parsed, draft.definitions);
    block->traits.isDoubtful = mayHideDefinitions(draft.source, parsed, draft.definitions);
    return block;
}

bool holdsTheSame(const Block &a, const Block &b)
{
    return a.links == b.links && a.citations == b.citations && a.anchors == b.anchors && a.definitions == b.definitions
        && a.statistics == b.statistics && a.traits == b.traits;
}

// Whether both say the same, wherever that stands.
bool definesTheSame(const LinkDefinition &a, const LinkDefinition &b)
{
    return a.footnote == b.footnote && a.label == b.label && makeTheSame(a, b);
}

bool defineTheSame(const QList<Draft> &drafts, const BlockStretch &old)
{
    QList<LinkDefinition> before;
    for (int i = old.first; i < old.end; ++i)
        before += old.snapshot.blocks[i]->definitions;
    QList<LinkDefinition> now;
    for (const Draft &draft : drafts)
        now += draft.definitions;
    return std::equal(before.begin(), before.end(), now.begin(), now.end(), definesTheSame);
}

// Whether it is as it was; what is known does not depend on that.
enum class Labels { Stay, Change };

BlockPtr makeOrKeep(const ParsedBlock &parsed, const Draft &draft, const DefinedLabels &labels, Labels change, quint64 &lastId)
{
    if (draft.same && draft.isSettled() && (change == Labels::Stay || draft.twin))
        return draft.model;
    const auto block
        = draft.twin ? std::make_shared<Block>(*draft.twin) : makeBlock(parsed, draft, scanInlines(draft.source, parsed, labels));
    if (draft.same && holdsTheSame(*draft.model, *block))
        return draft.model;
    block->id = draft.model ? draft.model->id : BlockId{++lastId};
    return block;
}

void appendStretch(BuiltBlocks &result, const QList<ParsedBlock> &parsed, const QList<Draft> &drafts, Labels change)
{
    result.blocks.reserve(drafts.size());
    for (int i = 0; i < drafts.size(); ++i)
        result.blocks.append(makeOrKeep(parsed[i], drafts[i], result.labels, change, result.lastBlockId));
}

} // namespace

BuiltBlocks buildBlocks(
    QStringView text, const ParsedMarkdown &parsed, const DocumentSnapshot::Data *previous, const KnownBlocks &known, const StopToken &stop)
{
    std::optional<BlockStretch> old;
    if (previous)
        old.emplace(*previous, 0, previous->blocks.size());
    QList<Draft> drafts = makeDrafts(text, parsed.blocks, old, known);
    findAllDefinitions(drafts, parsed.blocks);

    BuiltBlocks result;
    result.labels = collectLabels(drafts);
    result.lastBlockId = previous ? previous->lastBlockId : 0;
    const bool labelsStay = previous && changedLabels(previous->labels, result.labels).isEmpty();
    result.labelsChanged = previous && !labelsStay;
    if (result.labelsChanged && !known.bearChangedLabels()
        && std::any_of(drafts.begin(), drafts.end(), [](const Draft &draft) { return bool(draft.twin); }))
        return result;
    result.blocks.reserve(drafts.size());
    const Labels change = labelsStay ? Labels::Stay : Labels::Change;
    for (int i = 0; i < drafts.size(); ++i) {
        if (i % blocksPerStopCheck == 0 && stop.isStopped())
            return {};
        result.blocks.append(makeOrKeep(parsed.blocks[i], drafts[i], result.labels, change, result.lastBlockId));
    }
    return result;
}

BuiltBlocks buildStretch(QStringView text, const QList<ParsedBlock> &parsed, const BlockStretch &old, const KnownBlocks &known)
{
    QList<Draft> drafts = makeDrafts(text, parsed, old, known);
    findAllDefinitions(drafts, parsed);
    BuiltBlocks result;
    result.labelsChanged = !defineTheSame(drafts, old);
    if (result.labelsChanged)
        return result;
    result.labels = old.snapshot.labels;
    result.lastBlockId = old.snapshot.lastBlockId;
    appendStretch(result, parsed, drafts, Labels::Stay);
    return result;
}

BuiltBlocks buildStretchWith(
    const DefinedLabels &labels, QStringView text, const QList<ParsedBlock> &parsed, const BlockStretch &old, quint64 lastBlockId)
{
    QList<Draft> drafts = makeDrafts(text, parsed, old, KnownBlocks(nullptr));
    findAllDefinitions(drafts, parsed);
    BuiltBlocks result;
    result.labels = labels;
    result.lastBlockId = lastBlockId;
    appendStretch(result, parsed, drafts, Labels::Change);
    return result;
}

} // namespace Galley

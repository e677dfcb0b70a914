// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/placement.h"

#include "document/article/anchors.h"
#include "document/bibliography/bibliography.h"
#include "document/citationstates.h"
#include "document/doubtfulcitations.h"
#include "document/linkstates.h"
#include "document/snapshotdata.h"

namespace Galley {

namespace {

Changes changesBetween(const BlockList &before, const BlockList &now)
{
    const auto [head, tail] = BlockList::commonEnds(before, now);
    Changes changes;
    changes.all = false;
    changes.before = head;
    changes.after = tail;
    QSet<BlockId> alive;
    for (int i = head; i < now.size() - tail; ++i)
        alive.insert(now[i]->id);
    for (int i = head; i < before.size() - tail; ++i) {
        if (!alive.contains(before[i]->id))
            changes.removed.append(before[i]->id);
    }
    return changes;
}

// A source's own `[n]` at the start of its line is no citation.
QSet<qsizetype> labelPositions(const QList<NumberedSource> &sources)
{
    QSet<qsizetype> positions;
    for (const NumberedSource &source : sources)
        positions.insert(source.range.start);
    return positions;
}

struct Candidate
{
    PlacedCitation placed;
    CitationPlace place = CitationPlace::Usual;

    bool isCertain() const
    {
        return placed.citation.kind == CitationKind::Number && !placed.citation.conditional && place == CitationPlace::Usual;
    }
};

KnownSources knownSources(const QList<NumberedSource> &sources, const QList<Candidate> &candidates, const BibliographyPtr &bibliography)
{
    KnownSources known;
    if (bibliography)
        known.keys = bibliography->keys();
    for (const NumberedSource &source : sources)
        known.numbers.insert(QString::number(source.number));
    known.hasGroups = std::any_of(candidates.begin(), candidates.end(), [](const Candidate &each) { return each.isCertain(); });
    return known;
}

bool isBlank(const SourceText &text, SourceRange range)
{
    bool blank = true;
    text.forEachChunk(range, [&blank](QStringView chunk) { blank = blank && chunk.trimmed().isEmpty(); });
    return blank;
}

} // namespace

void placeBlocks(DocumentSnapshot::Data &data, const DocumentSnapshot::Data *previous)
{
    data.endsOpen = data.text.length() > 0 && data.text.at(data.text.length() - 1) != u'\n';
    if (previous)
        data.changes = changesBetween(previous->blocks, data.blocks);
    Q_ASSERT(data.startOf(data.blocks.size()) == data.text.length());
}

PlacedHeadings placeHeadings(const DocumentSnapshot::Data &data)
{
    PlacedHeadings placed;
    AnchorMaker anchors;
    for (int i = 0; i < data.blocks.size(); ++i) {
        const Block &block = *data.blocks[i];
        for (const QString &anchor : block.anchors)
            placed.anchors.insert(anchor);
        for (const Heading &heading : block.headings) {
            OutlineEntry entry;
            entry.level = heading.level;
            entry.title = heading.title;
            entry.anchor = anchors.anchorFor(heading.slugText);
            entry.ids = heading.ids;
            entry.line = data.lineOf(i) + heading.line;
            entry.range = heading.range.shifted(data.startOf(i));
            entry.titleRange = heading.titleRange.shifted(data.startOf(i));
            entry.block = block.id;
            entry.nested = heading.nested;
            placed.anchors.insert(entry.anchor);
            for (const QString &id : heading.ids)
                placed.anchors.insert(id);
            placed.outline.append(std::move(entry));
        }
    }
    return placed;
}

TextStatistics sumStatistics(const DocumentSnapshot::Data &data)
{
    TextStatistics sum;
    for (const BlockPtr &block : data.blocks)
        sum += block->statistics;
    return sum;
}

QList<PlacedDefinition> placeDefinitions(const DocumentSnapshot::Data &data)
{
    QList<PlacedDefinition> placed;
    for (int i = 0; i < data.blocks.size(); ++i) {
        for (const LinkDefinition &definition : data.blocks[i]->definitions)
            placed.append({definition, data.startOf(i), data.lineOf(i) + definition.line});
    }
    return placed;
}

QList<PlacedLink> placeLinks(const DocumentSnapshot::Data &data, const QSet<QString> &anchors)
{
    QList<PlacedLink> placed;
    LinkJudge judge(*data.surroundings, anchors, data.labels);
    for (int i = 0; i < data.blocks.size(); ++i) {
        const Block &block = *data.blocks[i];
        for (const Link &link : block.links) {
            const bool blank = isBlank(data.text, link.textRange.shifted(data.startOf(i)));
            const LinkState state = judge.stateOf(link, blank ? LinkJudge::ShownText::Blank : LinkJudge::ShownText::Present);
            placed.append({link, state, block.id, data.startOf(i), data.lineOf(i) + link.line});
        }
    }
    return placed;
}

QList<PlacedCitation> placeCitations(const DocumentSnapshot::Data &data, const QList<NumberedSource> &sources)
{
    const QSet<qsizetype> labels = labelPositions(sources);
    QList<Candidate> candidates;
    for (int i = 0; i < data.blocks.size(); ++i) {
        const Block &block = *data.blocks[i];
        if (block.citations.isEmpty())
            continue;
        const qsizetype start = data.startOf(i);
        const QSet<qsizetype> doubtful = doubtfulCitations(block, data.text, start);
        for (const Citation &citation : block.citations) {
            if (citation.kind == CitationKind::Number && labels.contains(citation.range.start + start))
                continue;
            const CitationPlace place = doubtful.contains(citation.range.start) ? CitationPlace::Doubtful : CitationPlace::Usual;
            candidates.append({{citation, CitationState::Ok, block.id, start, data.lineOf(i) + citation.line}, place});
        }
    }
    const KnownSources known = knownSources(sources, candidates, data.surroundings->bibliography);
    QList<PlacedCitation> placed;
    for (Candidate &candidate : candidates) {
        if (!counts(candidate.placed.citation, known, candidate.place))
            continue;
        candidate.placed.state = stateOf(candidate.placed.citation, known);
        placed.append(std::move(candidate.placed));
    }
    return placed;
}

} // namespace Galley

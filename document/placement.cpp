// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/placement.h"

#include "document/article/anchors.h"
#include "document/citationstates.h"
#include "document/linkstates.h"

namespace Galley {

namespace {

Changes changesBetween(const DocumentSnapshot::Data &previous, const DocumentSnapshot::Data &data)
{
    Changes changes;
    changes.all = false;
    const QList<BlockPtr> &before = previous.blocks;
    const QList<BlockPtr> &now = data.blocks;
    const int shorter = int(std::min(before.size(), now.size()));
    while (changes.before < shorter && before[changes.before] == now[changes.before])
        ++changes.before;
    const int left = shorter - changes.before;
    while (changes.after < left && before[before.size() - 1 - changes.after] == now[now.size() - 1 - changes.after])
        ++changes.after;
    for (const BlockPtr &block : before) {
        if (!data.indexes.contains(block->id))
            changes.removed.append(block->id);
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

KnownSources knownSources(const DocumentSnapshot::Data &data, const QList<PlacedCitation> &candidates)
{
    KnownSources known;
    for (const NumberedSource &source : data.sources)
        known.numbers.insert(QString::number(source.number));
    known.hasGroups = std::any_of(candidates.begin(), candidates.end(),
        [](const PlacedCitation &placed) { return placed.citation.kind == CitationKind::Number && !placed.citation.conditional; });
    return known;
}

} // namespace

void placeBlocks(DocumentSnapshot::Data &data, const DocumentSnapshot::Data *previous)
{
    const qsizetype length = data.text.length();
    const bool openEnd = length > 0 && data.text.at(length - 1) != u'\n';
    qsizetype start = 0;
    int line = 1;
    data.indexes.reserve(data.blocks.size());
    for (const BlockPtr &block : std::as_const(data.blocks)) {
        data.indexes.insert(block->id, int(data.starts.size()));
        data.starts.append(start);
        data.firstLines.append(line);
        start += block->length;
        line = openEnd && start == length ? data.text.lineCount() + 1 : line + block->lines;
    }
    Q_ASSERT(data.blocks.isEmpty() || start == length);
    data.starts.append(length);
    data.firstLines.append(line);
    if (previous)
        data.changes = changesBetween(*previous, data);
}

void placeHeadings(DocumentSnapshot::Data &data)
{
    AnchorMaker anchors;
    for (qsizetype i = 0; i < data.blocks.size(); ++i) {
        const Block &block = *data.blocks[i];
        data.statistics += block.statistics;
        for (const QString &anchor : block.anchors)
            data.anchors.insert(anchor);
        for (const Heading &heading : block.headings) {
            OutlineEntry entry;
            entry.level = heading.level;
            entry.title = heading.title;
            entry.anchor = anchors.anchorFor(heading.slugText);
            entry.ids = heading.ids;
            entry.line = data.firstLines[i] + heading.line;
            entry.range = heading.range.shifted(data.starts[i]);
            entry.titleRange = heading.titleRange.shifted(data.starts[i]);
            entry.block = block.id;
            entry.nested = heading.nested;
            data.anchors.insert(entry.anchor);
            for (const QString &id : heading.ids)
                data.anchors.insert(id);
            data.outline.append(std::move(entry));
        }
    }
}

void placeDefinitions(DocumentSnapshot::Data &data)
{
    for (qsizetype i = 0; i < data.blocks.size(); ++i) {
        for (const LinkDefinition &definition : data.blocks[i]->definitions)
            data.definitions.append({definition, data.starts[i], data.firstLines[i] + definition.line});
    }
}

void placeLinks(DocumentSnapshot::Data &data, QStringView text)
{
    LinkJudge judge(*data.surroundings, data.anchors, data.labels);
    for (qsizetype i = 0; i < data.blocks.size(); ++i) {
        const Block &block = *data.blocks[i];
        for (const Link &link : block.links) {
            const SourceRange shown = link.textRange.shifted(data.starts[i]);
            const bool blank = text.sliced(shown.start, shown.length()).trimmed().isEmpty();
            const LinkState state = judge.stateOf(link, blank ? LinkJudge::ShownText::Blank : LinkJudge::ShownText::Present);
            data.links.append({link, state, block.id, data.starts[i], data.firstLines[i] + link.line});
        }
    }
}

void placeCitations(DocumentSnapshot::Data &data)
{
    const QSet<qsizetype> labels = labelPositions(data.sources);
    QList<PlacedCitation> candidates;
    for (qsizetype i = 0; i < data.blocks.size(); ++i) {
        const Block &block = *data.blocks[i];
        for (const Citation &citation : block.citations) {
            if (citation.kind == CitationKind::Number && labels.contains(citation.range.start + data.starts[i]))
                continue;
            candidates.append({citation, CitationState::Ok, block.id, data.starts[i], data.firstLines[i] + citation.line});
        }
    }
    const KnownSources known = knownSources(data, candidates);
    for (PlacedCitation &placed : candidates) {
        if (!counts(placed.citation, known))
            continue;
        placed.state = stateOf(placed.citation, known);
        data.citations.append(std::move(placed));
    }
}

} // namespace Galley

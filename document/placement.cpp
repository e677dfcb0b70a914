// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/placement.h"

#include "document/article/anchors.h"
#include "document/citationstates.h"
#include "document/linkstates.h"
#include "document/snapshotdata.h"

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
    QSet<BlockId> alive;
    for (qsizetype i = changes.before; i < now.size() - changes.after; ++i)
        alive.insert(now[i]->id);
    for (qsizetype i = changes.before; i < before.size() - changes.after; ++i) {
        if (!alive.contains(before[i]->id))
            changes.removed.append(before[i]->id);
    }
    return changes;
}

// Where blocks stand, one after another.
class Places
{
public:
    explicit Places(DocumentSnapshot::Data &data) : m_data(data), m_length(data.text.length())
    {
        m_openEnd = m_length > 0 && data.text.at(m_length - 1) != u'\n';
        data.starts.reserve(data.blocks.size() + 1);
        data.firstLines.reserve(data.blocks.size() + 1);
    }

    void addHead(const DocumentSnapshot::Data &previous, int count)
    {
        if (count == 0)
            return;
        m_data.starts = previous.starts.first(count);
        m_data.firstLines = previous.firstLines.first(count);
        m_start = previous.starts[count - 1];
        m_line = previous.firstLines[count - 1];
        advance(*m_data.blocks[count - 1]);
    }
    void add(const Block &block)
    {
        m_data.starts.append(m_start);
        m_data.firstLines.append(m_line);
        advance(block);
    }
    void addTail(const DocumentSnapshot::Data &previous, int count)
    {
        const qsizetype from = previous.blocks.size() - count;
        const qsizetype shift = m_start - previous.starts[from];
        const int lines = m_line - previous.firstLines[from];
        for (qsizetype i = from; i <= previous.blocks.size(); ++i) {
            m_data.starts.append(previous.starts[i] + shift);
            m_data.firstLines.append(previous.firstLines[i] + lines);
        }
    }
    void end()
    {
        m_data.starts.append(m_length);
        m_data.firstLines.append(m_line);
    }

private:
    void advance(const Block &block)
    {
        m_start += block.length;
        m_line = m_openEnd && m_start == m_length ? m_data.text.lineCount() + 1 : m_line + block.lines;
    }

    DocumentSnapshot::Data &m_data;
    qsizetype m_length;
    bool m_openEnd = false;
    qsizetype m_start = 0;
    int m_line = 1;
};

// A source's own `[n]` at the start of its line is no citation.
QSet<qsizetype> labelPositions(const QList<NumberedSource> &sources)
{
    QSet<qsizetype> positions;
    for (const NumberedSource &source : sources)
        positions.insert(source.range.start);
    return positions;
}

KnownSources knownSources(const QList<NumberedSource> &sources, const QList<PlacedCitation> &candidates)
{
    KnownSources known;
    for (const NumberedSource &source : sources)
        known.numbers.insert(QString::number(source.number));
    known.hasGroups = std::any_of(candidates.begin(), candidates.end(),
        [](const PlacedCitation &placed) { return placed.citation.kind == CitationKind::Number && !placed.citation.conditional; });
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
    if (previous)
        data.changes = changesBetween(*previous, data);
    const int head = previous ? data.changes.before : 0;
    const int tail = previous ? data.changes.after : 0;
    Places places(data);
    if (previous)
        places.addHead(*previous, head);
    for (qsizetype i = head; i < data.blocks.size() - tail; ++i)
        places.add(*data.blocks[i]);
    if (tail > 0)
        places.addTail(*previous, tail);
    else
        places.end();
    Q_ASSERT(data.starts.size() == data.blocks.size() + 1 && data.starts.last() == data.text.length());
}

PlacedHeadings placeHeadings(const DocumentSnapshot::Data &data)
{
    PlacedHeadings placed;
    AnchorMaker anchors;
    for (qsizetype i = 0; i < data.blocks.size(); ++i) {
        const Block &block = *data.blocks[i];
        for (const QString &anchor : block.anchors)
            placed.anchors.insert(anchor);
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
    for (qsizetype i = 0; i < data.blocks.size(); ++i) {
        for (const LinkDefinition &definition : data.blocks[i]->definitions)
            placed.append({definition, data.starts[i], data.firstLines[i] + definition.line});
    }
    return placed;
}

QList<PlacedLink> placeLinks(const DocumentSnapshot::Data &data, const QSet<QString> &anchors)
{
    QList<PlacedLink> placed;
    LinkJudge judge(*data.surroundings, anchors, data.labels);
    for (qsizetype i = 0; i < data.blocks.size(); ++i) {
        const Block &block = *data.blocks[i];
        for (const Link &link : block.links) {
            const bool blank = isBlank(data.text, link.textRange.shifted(data.starts[i]));
            const LinkState state = judge.stateOf(link, blank ? LinkJudge::ShownText::Blank : LinkJudge::ShownText::Present);
            placed.append({link, state, block.id, data.starts[i], data.firstLines[i] + link.line});
        }
    }
    return placed;
}

QList<PlacedCitation> placeCitations(const DocumentSnapshot::Data &data, const QList<NumberedSource> &sources)
{
    const QSet<qsizetype> labels = labelPositions(sources);
    QList<PlacedCitation> candidates;
    for (qsizetype i = 0; i < data.blocks.size(); ++i) {
        const Block &block = *data.blocks[i];
        for (const Citation &citation : block.citations) {
            if (citation.kind == CitationKind::Number && labels.contains(citation.range.start + data.starts[i]))
                continue;
            candidates.append({citation, CitationState::Ok, block.id, data.starts[i], data.firstLines[i] + citation.line});
        }
    }
    const KnownSources known = knownSources(sources, candidates);
    QList<PlacedCitation> placed;
    for (PlacedCitation &candidate : candidates) {
        if (!counts(candidate.citation, known))
            continue;
        candidate.state = stateOf(candidate.citation, known);
        placed.append(std::move(candidate));
    }
    return placed;
}

} // namespace Galley

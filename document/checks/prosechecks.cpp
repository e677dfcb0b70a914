// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/prosechecks.h"

#include "document/checks/doubledwords.h"
#include "document/checks/lostmarks.h"
#include "document/checks/pointcounts.h"
#include "document/checks/prosetext.h"
#include "document/documentsnapshot.h"

#include <algorithm>

namespace Galley {

namespace {

bool holdsProse(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Paragraph:
    case BlockKind::Heading:
    case BlockKind::Definitions: // footnotes
    case BlockKind::List:
    case BlockKind::Quote:
    case BlockKind::Table: // the lines right before it
    case BlockKind::Html: // what stands between tags that hold it together
        return true;
    default:
        return false;
    }
}

// "[ 1 , 2 ]": the writer's way to set a group.
bool standsInCitation(const Block &block, SourceRange gap)
{
    return std::any_of(block.citations.begin(), block.citations.end(), [gap](const Citation &each) { return each.range.contains(gap); });
}

// Of a block that holds prose.
BlockProse readProse(const Block &block, QStringView text)
{
    BlockProse result;
    const PointCounts written = countPoints(text);
    if (!written.hasGaps() && !mayHoldDoubledWords(text)) {
        if (block.kind != BlockKind::Table && block.kind != BlockKind::Html) // cells and tags are no prose
            result.points = written;
        return result;
    }
    for (const ProseText &prose : block.runs ? proseOf(text, *block.runs) : proseOf(text)) {
        result.points.add(countPoints(prose.text));
        for (const SourceRange &words : findDoubledWords(prose.text)) {
            const QString word = prose.text.sliced(words.start, words.length()).section(QChar(u' '), 0, 0).section(QChar(u'\n'), 0, 0);
            result.findings += makeFinding(FindingKind::DoubledWord, prose.written.toSource(words), {word});
        }
        for (const LostMark &mark : findLostMarks(prose.text)) {
            const SourceRange gap = prose.written.toSource(mark.range);
            if (standsInCitation(block, gap))
                continue;
            const QString sentence = prose.written.text().sliced(mark.sentence.start, mark.sentence.length()).toString().simplified();
            result.gaps += FoundGap{gap, sentence, mark.confidence};
        }
    }
    return result;
}

class ProseCheck
{
public:
    explicit ProseCheck(const DocumentSnapshot &snapshot, ProseMemory *memory = nullptr) : m_snapshot(snapshot), m_memory(memory) { }

    QList<Finding> run(const StopToken &stop)
    {
        for (int i = 0; i < m_snapshot.blockCount() && !stop.isStopped(); ++i)
            look(m_snapshot.block(i), m_snapshot.rangeOfBlock(i));
        if (m_memory)
            m_memory->forgetUnused();
        addLostMarks();
        return m_findings;
    }

private:
    void look(const BlockPtr &block, SourceRange range)
    {
        if (const BlockProse *known = m_memory ? m_memory->find(block) : nullptr)
            return take(*known, range.start);
        const BlockProse prose = holdsProse(block->kind) ? readProse(*block, m_snapshot.text(range)) : BlockProse();
        take(m_memory ? m_memory->insert(block, prose) : prose, range.start);
    }

    void take(const BlockProse &prose, qsizetype blockStart)
    {
        for (Finding finding : prose.findings) {
            finding.range = finding.range.shifted(blockStart);
            m_findings += finding;
        }
        for (FoundGap gap : prose.gaps) {
            gap.range = gap.range.shifted(blockStart);
            m_gaps += gap;
        }
        m_points.add(prose.points);
    }

    // One gap may be a slip of the hand; many are a paste, or a habit.
    void addLostMarks()
    {
        m_gaps.removeIf([this](const FoundGap &gap) { return isHabit(m_points, m_snapshot.source().at(gap.range.end - 1)); });
        const double neighbours = m_gaps.size() >= 3 || !m_snapshot.citations().isEmpty() ? 0.1 : 0.0;
        for (const FoundGap &gap : std::as_const(m_gaps)) {
            const double sum = qBound(0.0, gap.confidence + neighbours, 0.95);
            m_findings += makeFinding(FindingKind::CitationLostMark, gap.range, {gap.sentence, QString::number(sum, 'f', 2)});
        }
    }

    const DocumentSnapshot &m_snapshot;
    ProseMemory *m_memory; // null: nothing is remembered
    QList<Finding> m_findings;
    QList<FoundGap> m_gaps;
    PointCounts m_points;
};

} // namespace

QList<Finding> checkProse(const DocumentSnapshot &snapshot)
{
    return ProseCheck(snapshot).run({});
}

QList<Finding> checkProse(const DocumentSnapshot &snapshot, ProseMemory &memory, const StopToken &stop)
{
    return ProseCheck(snapshot, &memory).run(stop);
}

} // namespace Galley

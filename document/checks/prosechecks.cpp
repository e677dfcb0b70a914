// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/prosechecks.h"

#include "document/checks/doubledwords.h"
#include "document/checks/lostmarks.h"
#include "document/checks/prosetext.h"
#include "document/documentsnapshot.h"

#include <algorithm>

namespace Galley {

namespace {

// Whether it is worth reading the block again.
bool mayHoldFindings(BlockKind kind, QStringView source)
{
    switch (kind) {
    case BlockKind::Paragraph:
    case BlockKind::Heading:
    case BlockKind::Definitions: // footnotes
    case BlockKind::List:
    case BlockKind::Quote:
        return mayHoldLostMarks(source) || mayHoldDoubledWords(source);
    default:
        return false;
    }
}

BlockProse readProse(const Block &block, QStringView text)
{
    BlockProse result;
    if (!mayHoldFindings(block.kind, text))
        return result;
    for (const ProseText &prose : proseOf(text)) {
        for (const SourceRange &words : findDoubledWords(prose.text)) {
            const QString word = prose.text.sliced(words.start, words.length()).section(QChar(u' '), 0, 0).section(QChar(u'\n'), 0, 0);
            result.findings += makeFinding(FindingKind::DoubledWord, prose.written.toSource(words), {word});
        }
        for (const LostMark &mark : findLostMarks(prose.text)) {
            const QString sentence = prose.written.text().sliced(mark.sentence.start, mark.sentence.length()).simplified();
            result.gaps += FoundGap{prose.written.toSource(mark.range), sentence, mark.confidence};
        }
    }
    return result;
}

class ProseCheck
{
public:
    ProseCheck(const DocumentSnapshot &snapshot, ProseMemory &memory) : m_snapshot(snapshot), m_memory(memory) { }

    QList<Finding> run(const StopToken &stop)
    {
        for (int i = 0; i < m_snapshot.blockCount() && !stop.isStopped(); ++i)
            take(m_snapshot.block(i), m_snapshot.rangeOfBlock(i));
        m_memory.forgetUnused();
        addLostMarks();
        return m_findings;
    }

private:
    void take(const BlockPtr &block, SourceRange range)
    {
        const BlockProse *known = m_memory.find(block);
        const BlockProse &prose = known ? *known : m_memory.insert(block, readProse(*block, m_snapshot.text(range)));
        for (Finding finding : prose.findings) {
            finding.range = finding.range.shifted(range.start);
            m_findings += finding;
        }
        for (FoundGap gap : prose.gaps) {
            gap.range = gap.range.shifted(range.start);
            m_gaps += gap;
        }
    }

    // Where so many commas stand behind a space, the writer sets them so. (Marks are lost before full stops above all.)
    void dropCommasOfStyle()
    {
        constexpr int fewest = 8;
        for (const QChar comma : {u',', u'،', u'，'}) {
            const auto isSuch = [&](const FoundGap &gap) { return m_snapshot.source().at(gap.range.end - 1) == comma; };
            const auto gaps = std::count_if(m_gaps.begin(), m_gaps.end(), isSuch);
            if (gaps < fewest)
                continue;
            qsizetype all = 0;
            m_snapshot.source().forEachChunk({0, m_snapshot.source().length()}, [&](QStringView chunk) { all += chunk.count(comma); });
            if (gaps * 10 >= all * 4)
                m_gaps.removeIf(isSuch);
        }
    }

    // One gap may be a slip of the hand; many are a paste.
    void addLostMarks()
    {
        dropCommasOfStyle();
        const double neighbours = m_gaps.size() >= 3 || !m_snapshot.citations().isEmpty() ? 0.1 : 0.0;
        for (const FoundGap &gap : std::as_const(m_gaps)) {
            const double sum = qBound(0.0, gap.confidence + neighbours, 0.95);
            m_findings += makeFinding(FindingKind::CitationLostMark, gap.range, {gap.sentence, QString::number(sum, 'f', 2)});
        }
    }

    const DocumentSnapshot &m_snapshot;
    ProseMemory &m_memory;
    QList<Finding> m_findings;
    QList<FoundGap> m_gaps;
};

} // namespace

QList<Finding> checkProse(const DocumentSnapshot &snapshot)
{
    ProseMemory memory;
    return checkProse(snapshot, memory);
}

QList<Finding> checkProse(const DocumentSnapshot &snapshot, ProseMemory &memory, const StopToken &stop)
{
    return ProseCheck(snapshot, memory).run(stop);
}

} // namespace Galley

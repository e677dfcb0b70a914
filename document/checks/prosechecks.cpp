// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/prosechecks.h"

#include "document/checks/doubledwords.h"
#include "document/checks/lostmarks.h"
#include "document/checks/prosetext.h"
#include "document/documentsnapshot.h"

namespace Galley {

namespace {

// Whether it is worth reading the block again. A paragraph's lines stand as they are; markers come between in others.
bool mayHoldFindings(BlockKind kind, QStringView text)
{
    switch (kind) {
    case BlockKind::Paragraph:
    case BlockKind::Heading:
        return !findLostMarks(text).isEmpty() || !findDoubledWords(text).isEmpty();
    case BlockKind::List:
    case BlockKind::Quote:
        return true;
    default:
        return false;
    }
}

class ProseCheck
{
public:
    explicit ProseCheck(const DocumentSnapshot &snapshot) : m_snapshot(snapshot) { }

    QList<Finding> run()
    {
        for (int i = 0; i < m_snapshot.blockCount(); ++i) {
            const SourceRange range = m_snapshot.rangeOfBlock(i);
            const QString text = m_snapshot.text(range);
            if (mayHoldFindings(m_snapshot.block(i)->kind, text))
                for (const ProseText &prose : proseOf(text))
                    look(prose, range.start);
        }
        addLostMarks();
        return m_findings;
    }

private:
    struct Mark
    {
        SourceRange range;
        QString sentence;
        double confidence;
    };

    void look(const ProseText &prose, qsizetype blockStart)
    {
        for (const SourceRange &words : findDoubledWords(prose.text)) {
            const QString word = prose.text.sliced(words.start, words.length()).section(QChar(u' '), 0, 0).section(QChar(u'\n'), 0, 0);
            m_findings += makeFinding(FindingKind::DoubledWord, prose.written.toSource(words).shifted(blockStart), {word});
        }
        for (const LostMark &mark : findLostMarks(prose.text)) {
            const QString sentence = prose.written.text().sliced(mark.sentence.start, mark.sentence.length()).simplified();
            m_marks += Mark{prose.written.toSource(mark.range).shifted(blockStart), sentence, mark.confidence};
        }
    }

    // One gap may be a slip of the hand; many are a paste.
    void addLostMarks()
    {
        const double neighbours = m_marks.size() >= 3 || !m_snapshot.citations().isEmpty() ? 0.1 : 0.0;
        for (const Mark &mark : std::as_const(m_marks)) {
            const double sum = qBound(0.0, mark.confidence + neighbours, 0.95);
            m_findings += makeFinding(FindingKind::CitationLostMark, mark.range, {mark.sentence, QString::number(sum, 'f', 2)});
        }
    }

    const DocumentSnapshot &m_snapshot;
    QList<Finding> m_findings;
    QList<Mark> m_marks;
};

} // namespace

QList<Finding> checkProse(const DocumentSnapshot &snapshot)
{
    return ProseCheck(snapshot).run();
}

} // namespace Galley

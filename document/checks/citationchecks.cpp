// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/citationchecks.h"

#include "document/documentsnapshot.h"

#include <QSet>

namespace Galley {

namespace {

class CitationCheck
{
public:
    explicit CitationCheck(const DocumentSnapshot &snapshot) : m_snapshot(snapshot)
    {
        for (const NumberedSource &source : snapshot.sources())
            m_sources.insert(QString::number(source.number));
    }

    QList<Finding> run()
    {
        for (const PlacedCitation &placed : m_snapshot.citations())
            look(placed);
        checkSources();
        return m_findings;
    }

private:
    void look(const PlacedCitation &placed)
    {
        if (placed.citation.malformed)
            m_findings += makeFinding(FindingKind::CitationGroupMalformed, placed.range(), {m_snapshot.text(placed.range())});
        if (placed.citation.kind != CitationKind::Number)
            return;
        QSet<QString> inGroup;
        for (const Citation::Member &member : placed.citation.members) {
            const SourceRange range = member.range.shifted(placed.blockStart);
            if (!m_sources.contains(member.key))
                m_findings += makeFinding(FindingKind::CitationNumberWithoutSource, range, {member.key});
            if (inGroup.contains(member.key))
                m_findings += makeFinding(FindingKind::CitationNumberRepeated, range, {member.key});
            inGroup.insert(member.key);
            checkOrder(member.key, range);
        }
    }

    void checkOrder(const QString &key, SourceRange range)
    {
        if (m_cited.contains(key))
            return;
        m_cited.insert(key);
        const qulonglong number = key.toULongLong();
        if (number < m_largest)
            m_findings += makeFinding(FindingKind::CitationNumberOrder, range, {key});
        m_largest = qMax(m_largest, number);
    }

    // A list of numbered definitions is a list of sources only where something is cited by number.
    void checkSources()
    {
        QSet<qsizetype> definitions;
        for (const PlacedDefinition &placed : m_snapshot.definitions())
            definitions.insert(placed.range().start);
        QSet<QString> linked;
        for (const PlacedLink &placed : m_snapshot.links())
            if (!placed.link.label.isEmpty())
                linked.insert(normalisedLabel(placed.link.label));
        QSet<QString> told;
        for (const NumberedSource &source : m_snapshot.sources()) {
            const QString number = QString::number(source.number);
            const bool defined = definitions.contains(source.range.start);
            if (m_cited.contains(number) || told.contains(number) || (defined && (m_cited.isEmpty() || linked.contains(number))))
                continue;
            told.insert(number);
            Finding finding = makeFinding(FindingKind::CitationSourceUnused, source.range, {number});
            if (m_cited.isEmpty())
                finding.severity = Severity::Note; // a numbered reading list, maybe
            m_findings += finding;
        }
    }

    const DocumentSnapshot &m_snapshot;
    QList<Finding> m_findings;
    QSet<QString> m_sources;
    QSet<QString> m_cited;
    qulonglong m_largest = 0;
};

} // namespace

QList<Finding> checkCitations(const DocumentSnapshot &snapshot)
{
    return CitationCheck(snapshot).run();
}

} // namespace Galley

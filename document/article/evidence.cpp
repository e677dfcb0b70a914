// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/evidence.h"

#include "document/checks/figures.h"
#include "document/checks/linkchecks.h"
#include "document/checks/sectionchecks.h"
#include "document/documentsnapshot.h"

#include <QSet>

#include <algorithm>

namespace Galley {

namespace {

class EvidenceCount
{
public:
    explicit EvidenceCount(const DocumentSnapshot &snapshot) : m_snapshot(snapshot), m_evidence(snapshot.outline().size())
    {
        for (int i = 0; i < snapshot.outline().size(); ++i)
            if (!snapshot.outline()[i].nested)
                m_headings += i;
    }

    QList<SectionEvidence> run(const QList<Finding> &findings)
    {
        countWords();
        for (const PlacedCitation &placed : m_snapshot.citations())
            add(placed.range().start, &SectionEvidence::citations);
        countLinks();
        countFindings(findings);
        markClaims();
        return m_evidence;
    }

private:
    // The place of the last heading that stands before the position; -1 in front of the first.
    int sectionOf(qsizetype position) const
    {
        const Outline &outline = m_snapshot.outline();
        const auto after = std::upper_bound(m_headings.begin(), m_headings.end(), position,
            [&](qsizetype place, int heading) { return place < outline[heading].range.start; });
        return after == m_headings.begin() ? -1 : *std::prev(after);
    }

    void add(qsizetype position, int SectionEvidence::*figure)
    {
        if (const int section = sectionOf(position); section >= 0)
            ++(m_evidence[section].*figure);
    }

    void countWords()
    {
        for (qsizetype i = 0; i < m_headings.size(); ++i) {
            const Outline &outline = m_snapshot.outline();
            const int end = i + 1 < m_headings.size() ? m_snapshot.indexOf(outline[m_headings[i + 1]].block) : m_snapshot.blockCount();
            for (int block = m_snapshot.indexOf(outline[m_headings[i]].block); block < end; ++block)
                m_evidence[m_headings[i]].words += m_snapshot.block(block)->statistics.words;
        }
    }

    void countLinks()
    {
        for (const PlacedLink &placed : m_snapshot.links()) {
            const Link &link = placed.link;
            if (link.kind == LinkKind::Footnote) {
                m_cites = true;
                add(placed.range().start, &SectionEvidence::citations);
            } else if (link.kind != LinkKind::Image
                && (link.kind != LinkKind::Placeholder || link.placeholder == PlaceholderKind::InternalLink)) {
                add(placed.range().start, &SectionEvidence::links);
            }
        }
        for (const Finding &finding : checkLinks(m_snapshot))
            if (finding.kind == FindingKind::ImageAltMissing)
                add(finding.range.start, &SectionEvidence::imagesWithoutText);
    }

    void countFindings(const QList<Finding> &findings)
    {
        for (const Finding &finding : findings) {
            const int section = sectionOf(finding.range.start);
            if (finding.kind == FindingKind::CitationLostMark) {
                m_cites = true;
                m_hinted.insert(section);
            }
            if (section < 0)
                continue;
            SectionEvidence &evidence = m_evidence[section];
            ++evidence.findings;
            evidence.worst = evidence.worst ? std::min(*evidence.worst, finding.severity) : finding.severity;
        }
    }

    void markClaims()
    {
        m_cites = m_cites || !m_snapshot.citations().isEmpty() || !m_snapshot.sources().isEmpty();
        if (!m_cites)
            for (const Figure &figure : figuresOf(m_snapshot))
                m_hinted.insert(sectionOf(figure.range.start));
        for (const Finding &finding : checkSections(m_snapshot)) {
            const int section = sectionOf(finding.range.start);
            if (section >= 0 && (m_cites || m_hinted.contains(section)))
                m_evidence[section].claims = 1;
        }
    }

    const DocumentSnapshot &m_snapshot;
    QList<SectionEvidence> m_evidence; // by index in the outline
    QList<int> m_headings; // that have a section
    QSet<int> m_hinted; // sections with figures or lost marks
    bool m_cites = false;
};

} // namespace

SectionEvidence &SectionEvidence::operator+=(const SectionEvidence &other)
{
    words += other.words;
    citations += other.citations;
    links += other.links;
    imagesWithoutText += other.imagesWithoutText;
    findings += other.findings;
    claims += other.claims;
    if (other.worst)
        worst = worst ? std::min(*worst, *other.worst) : other.worst;
    return *this;
}

QList<SectionEvidence> evidenceOf(const DocumentSnapshot &snapshot, const QList<Finding> &findings)
{
    return EvidenceCount(snapshot).run(findings);
}

} // namespace Galley

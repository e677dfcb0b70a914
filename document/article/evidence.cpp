// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/evidence.h"

#include "document/checks/claimcues.h"
#include "document/checks/figures.h"
#include "document/checks/linkchecks.h"
#include "document/checks/sectionchecks.h"
#include "document/documentsnapshot.h"

#include <QSet>

#include <algorithm>

namespace Galley {

namespace {

// A date or a share, not the number of a step.
bool isStatement(const Figure &figure)
{
    const auto digits = std::count_if(figure.text.begin(), figure.text.end(), [](QChar c) { return c.isDigit(); });
    return digits > 1 || figure.text.endsWith(u'%') || figure.text.endsWith(QChar(0x2030));
}

bool isRunningText(BlockKind kind)
{
    return kind == BlockKind::Paragraph || kind == BlockKind::List || kind == BlockKind::Quote || kind == BlockKind::Html;
}

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

    // The blocks of each section, its heading's first.
    template <typename Visitor> void forEachBlock(Visitor &&visit) const
    {
        const Outline &outline = m_snapshot.outline();
        for (qsizetype i = 0; i < m_headings.size(); ++i) {
            const int end = i + 1 < m_headings.size() ? m_snapshot.indexOf(outline[m_headings[i + 1]].block) : m_snapshot.blockCount();
            for (int block = m_snapshot.indexOf(outline[m_headings[i]].block); block < end; ++block)
                visit(m_headings[i], block);
        }
    }

    void countWords()
    {
        m_lengths.resize(m_evidence.size());
        forEachBlock([this](int section, int index) {
            const Block &block = *m_snapshot.block(index);
            m_evidence[section].words += block.statistics.words;
            if (isRunningText(block.kind))
                m_lengths[section] += block.statistics.words - block.statistics.cjk / 2; // of these two make a word
        });
    }

    void countLinks()
    {
        for (const PlacedLink &placed : m_snapshot.links()) {
            const Link &link = placed.link;
            if (link.kind == LinkKind::Footnote) {
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
            if (finding.kind == FindingKind::CitationLostMark)
                m_claiming.insert(section);
            if (section < 0)
                continue;
            SectionEvidence &evidence = m_evidence[section];
            ++evidence.findings;
            evidence.worst = evidence.worst ? std::min(*evidence.worst, finding.severity) : finding.severity;
        }
    }

    void markClaims()
    {
        constexpr int fewestWords = 40;
        QSet<int> candidates;
        for (const Finding &finding : checkSections(m_snapshot))
            if (const int section = sectionOf(finding.range.start); section >= 0)
                candidates.insert(section);
        const auto mayClaim = [&](int section) {
            return m_lengths.value(section) >= fewestWords && candidates.contains(section) && !m_claiming.contains(section);
        };
        for (const Figure &figure : figuresOf(m_snapshot))
            if (const int section = sectionOf(figure.range.start); mayClaim(section) && isStatement(figure))
                m_claiming.insert(section);
        forEachBlock([&](int section, int index) {
            if (!mayClaim(section) || !isRunningText(m_snapshot.block(index)->kind))
                return;
            const QString text = m_snapshot.text(m_snapshot.rangeOfBlock(index));
            if (mentionsResearch(text) || quotesSomebody(text))
                m_claiming.insert(section);
        });
        for (const int section : std::as_const(m_claiming))
            if (candidates.contains(section))
                m_evidence[section].claims = 1;
    }

    const DocumentSnapshot &m_snapshot;
    QList<SectionEvidence> m_evidence; // by index in the outline
    QList<int> m_headings; // that have a section
    QList<int> m_lengths; // of the running text, in words
    QSet<int> m_claiming; // sections that ask for a source
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

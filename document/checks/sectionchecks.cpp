// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/sectionchecks.h"

#include "document/documentsnapshot.h"
#include "document/sourcelist.h"

namespace Galley {

namespace {

bool isText(const Block &block)
{
    return block.statistics.words > 0
        && (block.kind == BlockKind::Paragraph || block.kind == BlockKind::List || block.kind == BlockKind::Quote
            || block.kind == BlockKind::Html);
}

class SectionCheck
{
public:
    explicit SectionCheck(const DocumentSnapshot &snapshot) : m_snapshot(snapshot)
    {
        for (const PlacedCitation &placed : snapshot.citations())
            m_citing.insert(placed.block);
        for (const PlacedLink &placed : snapshot.links())
            if (placed.link.kind == LinkKind::Footnote)
                m_citing.insert(placed.block);
        if (snapshot.toc() && !snapshot.toc()->listRange.isEmpty())
            m_tocBlock = snapshot.blockIndexAt(snapshot.toc()->listRange.start);
    }

    QList<Finding> run()
    {
        QList<Finding> findings;
        const Outline &outline = m_snapshot.outline();
        for (qsizetype i = 0; i < outline.size(); ++i) {
            if (outline[i].nested || isSourceListTitle(outline[i].title))
                continue;
            qsizetype next = i + 1;
            while (next < outline.size() && outline[next].nested)
                ++next;
            const int end = next < outline.size() ? m_snapshot.indexOf(outline[next].block) : m_snapshot.blockCount();
            if (claims(m_snapshot.indexOf(outline[i].block), end))
                findings += makeFinding(FindingKind::SectionWithoutCitation, outline[i].range, {outline[i].title});
        }
        return findings;
    }

private:
    bool claims(int headingBlock, int end) const
    {
        bool text = false;
        for (int i = headingBlock; i < end; ++i) {
            const Block &block = *m_snapshot.block(i);
            if (m_citing.contains(block.id))
                return false;
            text = text || (i > headingBlock && i != m_tocBlock && isText(block));
        }
        return text;
    }

    const DocumentSnapshot &m_snapshot;
    QSet<BlockId> m_citing;
    int m_tocBlock = -1;
};

} // namespace

QList<Finding> checkSections(const DocumentSnapshot &snapshot)
{
    return SectionCheck(snapshot).run();
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/placeholderfixes.h"

#include "document/checks/internallinks.h"

namespace Galley {

using namespace Qt::StringLiterals;

QList<KnownPage> PlaceholderFixes::candidates(const QString &slug)
{
    if (slug.startsWith(u'#')) // a heading of the article itself is meant
        return {};
    constexpr qsizetype comparisonLimit = 200000;
    constexpr int most = 3;
    const KnownPages &pages = m_facts.snapshot().surroundings()->pages;
    m_comparisons += pages.count();
    return m_comparisons > comparisonLimit ? QList<KnownPage>() : pages.similarTo(slug, most);
}

QList<Fix> PlaceholderFixes::fixesFor(const Finding &finding)
{
    const PlacedLink *placed = m_facts.linkAt(finding.range);
    if (!placed)
        return {};
    const bool inHtml = m_facts.at(placed->range().start) == u'<';
    QList<Fix> fixes;
    if (finding.kind == FindingKind::InternalLinkUnresolved) {
        const QList<KnownPage> similar = candidates(placed->link.target);
        const SourceRange slug = placed->link.targetRange.shifted(placed->blockStart);
        for (const KnownPage &page : similar)
            fixes += m_facts.fix(FixKind::ReplaceSlug, {page.slug}, {{slug, page.slug}});
        for (const KnownPage &page : similar)
            if (const QList<TextEdit> edits = realLink(m_facts.snapshot(), *placed, page); !edits.isEmpty())
                fixes += m_facts.fix(FixKind::ResolvePlaceholder, {page.target, placeholderLinkText(*placed, page)}, edits);
    }
    if (inHtml)
        return fixes;
    const QString text = m_facts.text(placed->link.textRange.shifted(placed->blockStart));
    const QString kept = text.trimmed().isEmpty() ? wordsOfSlug(placed->link.target) : text;
    if (finding.kind == FindingKind::InternalLinkUnresolved)
        fixes += m_facts.fix(FixKind::KeepPlaceholderText, {kept}, {{placed->range(), kept}});
    fixes += m_facts.fix(FixKind::RemovePlaceholder, {}, {{m_facts.withBlanksBefore(placed->range()), {}}});
    return fixes;
}

} // namespace Galley

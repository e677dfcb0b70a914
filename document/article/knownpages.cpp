// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/knownpages.h"

#include "document/article/anchors.h"
#include "document/article/textsimilarity.h"

#include <algorithm>

namespace Galley {

void KnownPages::add(const KnownPage &page)
{
    QList<KnownPage> &sameSlug = m_pages[page.slug.toLower()];
    const auto sameTarget = [&page](const KnownPage &known) { return known.target == page.target; };
    if (std::none_of(sameSlug.cbegin(), sameSlug.cend(), sameTarget))
        sameSlug.append(page);
}

void KnownPages::setOwnTarget(const QString &target)
{
    m_own = target;
}

const KnownPage *KnownPages::firstOther(const QString &lowerSlug) const
{
    const auto known = m_pages.constFind(lowerSlug);
    if (known == m_pages.constEnd())
        return nullptr;
    const auto other = std::find_if(known->cbegin(), known->cend(), [this](const KnownPage &page) { return page.target != m_own; });
    return other == known->cend() ? nullptr : &*other;
}

const KnownPage *KnownPages::find(const QString &wanted) const
{
    if (const KnownPage *page = firstOther(wanted.toLower()))
        return page;
    return firstOther(slug(wanted));
}

bool KnownPages::isOwn(const QString &wanted) const
{
    return !find(wanted) && (m_pages.contains(wanted.toLower()) || m_pages.contains(slug(wanted)));
}

QList<KnownPage> KnownPages::similarTo(const QString &wanted, int most) const
{
    constexpr double similarEnough = 0.4;
    struct Candidate
    {
        double similarity;
        const KnownPage *page;
    };
    const TextFingerprint fingerprint(wanted);
    QList<Candidate> candidates;
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
        const KnownPage *page = firstOther(it.key());
        if (!page)
            continue;
        const double similarity
            = qMax(fingerprint.similarityTo(TextFingerprint(page->slug)), fingerprint.similarityTo(TextFingerprint(page->title)));
        if (similarity >= similarEnough)
            candidates.append({similarity, page});
    }
    const auto better = [](const Candidate &a, const Candidate &b) {
        return a.similarity != b.similarity ? a.similarity > b.similarity : a.page->slug < b.page->slug;
    };
    std::sort(candidates.begin(), candidates.end(), better);
    QList<KnownPage> result;
    for (const Candidate &candidate : std::as_const(candidates)) {
        const auto known = [&candidate](const KnownPage &page) { return page.target == candidate.page->target; };
        if (result.size() < most && std::none_of(result.cbegin(), result.cend(), known))
            result.append(*candidate.page);
    }
    return result;
}

QList<KnownPage> KnownPages::pages() const
{
    QList<KnownPage> result;
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it)
        if (const KnownPage *page = firstOther(it.key()))
            result.append(*page);
    std::sort(result.begin(), result.end(), [](const KnownPage &a, const KnownPage &b) { return a.slug < b.slug; });
    return result;
}

QStringList KnownPages::duplicates() const
{
    QStringList result;
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
        const auto ofOneOrigin = [](const KnownPage &a, const KnownPage &b) { return a.origin == b.origin; };
        if (std::adjacent_find(it->cbegin(), it->cend(), ofOneOrigin) != it->cend())
            result.append(it.key());
    }
    result.sort();
    return result;
}

} // namespace Galley

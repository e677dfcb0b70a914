// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/knownpages.h"

#include "document/article/anchors.h"

#include <algorithm>

namespace Galley {

void KnownPages::add(const KnownPage &page)
{
    QList<KnownPage> &sameSlug = m_pages[page.slug.toLower()];
    const auto sameTarget = [&page](const KnownPage &known) { return known.target == page.target; };
    if (std::any_of(sameSlug.cbegin(), sameSlug.cend(), sameTarget))
        return;
    sameSlug.append(page);
    m_comparable = std::make_shared<const Lazy<QList<Comparable>>>();
}

void KnownPages::setOwnTarget(const QString &target)
{
    m_own = target;
}

qsizetype KnownPages::firstOther(const QList<KnownPage> &pages) const
{
    const auto other = std::find_if(pages.cbegin(), pages.cend(), [this](const KnownPage &page) { return page.target != m_own; });
    return other == pages.cend() ? -1 : other - pages.cbegin();
}

const KnownPage *KnownPages::firstOther(const QString &lowerSlug) const
{
    const auto known = m_pages.constFind(lowerSlug);
    const qsizetype other = known == m_pages.constEnd() ? -1 : firstOther(*known);
    return other < 0 ? nullptr : &known->at(other);
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

QList<KnownPages::Comparable> KnownPages::prepared() const
{
    QList<Comparable> all;
    all.reserve(m_pages.size());
    for (const QList<KnownPage> &pages : m_pages) {
        Comparable &comparable = all.emplaceBack(pages, TextFingerprint(pages.first().slug), QList<TextFingerprint>());
        for (const KnownPage &page : pages)
            comparable.titles.append(TextFingerprint(page.title));
    }
    return all;
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
    for (const Comparable &comparable : m_comparable->get([this] { return prepared(); })) {
        const qsizetype other = firstOther(comparable.pages);
        if (other < 0)
            continue;
        const double similarity = qMax(fingerprint.similarityTo(comparable.slug), fingerprint.similarityTo(comparable.titles.at(other)));
        if (similarity >= similarEnough)
            candidates.append({similarity, &comparable.pages.at(other)});
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

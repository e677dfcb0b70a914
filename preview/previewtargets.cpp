// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewtargets.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

std::optional<PlaceholderTarget> lookUp(const QString &slug, const SurroundingsPtr &surroundings)
{
    return surroundings ? placeholderTarget(slug, surroundings->pages) : std::nullopt;
}

QJsonArray targetForPage(const QString &slug, const std::optional<PlaceholderTarget> &target)
{
    return target ? QJsonArray{slug, target->address, target->title} : QJsonArray{slug};
}

} // namespace

QJsonObject PreviewTargets::take(const PreviewContent &base, const PreviewContent &next, SameEnds same)
{
    QJsonArray news;
    if (m_surroundings != next.surroundings) {
        m_surroundings = next.surroundings;
        for (auto told = m_told.begin(); told != m_told.end(); ++told) {
            std::optional<PlaceholderTarget> target = lookUp(told.key(), m_surroundings);
            if (target == told.value())
                continue;
            news += targetForPage(told.key(), target);
            told.value() = std::move(target);
        }
    }
    const SameEnds ends = base.serial == 0 ? SameEnds() : checkedSame(base, next, same);
    for (int i = ends.before; i < next.count() - ends.after; ++i) {
        const QStringList slugs = placeholderSlugs(next.blocks->at(i)->html);
        for (const QString &slug : slugs) {
            if (m_told.contains(slug))
                continue;
            const auto told = m_told.insert(slug, lookUp(slug, m_surroundings));
            if (told.value())
                news += targetForPage(slug, *told);
        }
    }
    return news.isEmpty() ? QJsonObject() : QJsonObject{{u"targets"_s, news}};
}

void PreviewTargets::forgetPage()
{
    m_told.clear();
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/problemsfilter.h"

#include "app/problems/problemsmodel.h"

namespace Galley {

ProblemsFilter::ProblemsFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
}

void ProblemsFilter::setShown(Severity severity, Show show)
{
    m_shown.at(size_t(severity)) = show;
    invalidateFilter();
}

bool ProblemsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!parent.isValid())
        return false; // only with a finding that stays
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_shown.at(index.data(ProblemsModel::SeverityRole).toUInt()) == Show::No)
        return false;
    return QSortFilterProxyModel::filterAcceptsRow(row, parent)
        || parent.data().toString().contains(filterRegularExpression());
}

} // namespace Galley

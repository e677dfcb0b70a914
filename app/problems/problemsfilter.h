// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/finding.h"

#include <QSortFilterProxyModel>

#include <array>

namespace Galley {

// Leaves out severities, and what does not hold a text; a kind stays while one of its findings does.
class ProblemsFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ProblemsFilter(QObject *parent = nullptr);

    enum class Show { Yes, No };
    void setShown(Severity severity, Show show);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::array<Show, 3> m_shown{};
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/import/importproposal.h"

#include <QAbstractTableModel>

namespace Galley {

// The decisions of an import, one a row. Kind and level can be edited; what was edited is certain.
class DecisionsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Line, Kind, Level, Confidence, Text, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setProposal(const ImportProposal &proposal);
    const ImportProposal &proposal() const { return m_proposal; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void proposalChanged();

private:
    QVariant display(const ImportDecision &decision, int column) const;

    ImportProposal m_proposal;
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/rowchanges.h"
#include "document/documentsnapshot.h"

#include <QAbstractTableModel>

namespace Galley {

// The links, images, footnote marks and placeholders of a snapshot as a table. A new snapshot changes only the rows
// that differ.
class LinksModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Kind, Text, Target, State, Line, ColumnCount };
    static constexpr int SortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setSnapshot(const DocumentSnapshotPtr &snapshot);
    Location location(int row) const;
    int problemCount() const; // links that lead nowhere

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool anyLineDiffers(const QList<PlacedLink> &links, RowChanges changes) const; // of the rows that stay
    const PlacedLink &at(int row) const { return m_snapshot->links().at(row); }

    DocumentSnapshotPtr m_snapshot;
};

// Whether a link in this state is one that a reader could not follow.
bool isBroken(LinkState state);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/citationgroups.h"

#include <QAbstractItemModel>

namespace Galley {

// Citations as a tree of two levels: numbers and keys, and in each the places that cite it.
class CitationsModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Source, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void setGroups(Revision revision, QList<CitationGroup> groups); // of a snapshot of that revision
    // Of a place; of a number or key its first place, or its source where nothing cites it.
    Location location(const QModelIndex &index) const;
    QString keyOf(const QModelIndex &index) const; // tells groups apart across changes

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString groupText(const CitationGroup &group, int column) const;
    QString placeText(const CitationGroup::Place &place, int column) const;

    Revision m_revision{};
    QList<CitationGroup> m_groups;
};

// What the source list says of a number, in the program's language.
QString sourceStateText(const CitationGroup &group);

} // namespace Galley

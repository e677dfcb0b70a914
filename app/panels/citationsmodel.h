// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/citationgroups.h"

#include <QAbstractItemModel>
#include <QIcon>

namespace Galley {

// Citations as a tree of two levels: numbers and keys, and in each the places that cite it.
class CitationsModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Source, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void setGroups(Revision revision, QList<CitationGroup> groups); // of a snapshot of that revision
    void setIcons(const QIcon &error, const QIcon &warning, const QIcon &note); // for what is wrong
    // Of a place; of a number or key its source, then its first place, as far as there are such.
    QList<Location> locations(const QModelIndex &index) const;
    const CitationGroup *group(const QModelIndex &index) const; // that it is or belongs to; null for none
    QString keyOf(const QModelIndex &index) const; // tells groups apart across changes

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString groupText(const CitationGroup &group, int column) const;
    QIcon iconOf(const CitationGroup &group) const;
    QString placeText(const CitationGroup::Place &place, int column) const;

    Revision m_revision{};
    QList<CitationGroup> m_groups;
    QIcon m_error;
    QIcon m_warning;
    QIcon m_note;
    QIcon m_fine; // shows nothing, so that all rows begin at the same place
};

// What the source list says of a number, and what is wrong with the citations of it, in the program's language.
QString sourceStateText(const CitationGroup &group);
QString flawsText(CitationFlaws flaws); // "out of order, repeated"

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentsnapshot.h"

#include <QAbstractItemModel>

namespace Galley {

// The headings of a snapshot as a tree; those inside quotes and lists are no part of it. A snapshot with the same
// headings changes nothing, one with other titles only those rows.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    using QAbstractItemModel::QAbstractItemModel;

    void setSnapshot(const DocumentSnapshotPtr &snapshot);
    const DocumentSnapshotPtr &snapshot() const { return m_snapshot; }

    int headingCount() const { return int(m_nodes.size()); }
    const OutlineEntry *entry(const QModelIndex &index) const; // null for none
    Location location(const QModelIndex &index) const; // of the title
    QModelIndex indexAt(qsizetype position) const; // of the section that holds it

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Node
    {
        int entry; // in the snapshot's outline
        int parent; // in m_nodes, -1 at the top
        int row;
        QList<int> children;
        int level;
        QString title;
    };
    QList<Node> makeNodes(const Outline &outline) const;
    QModelIndex indexOf(int node) const;

    DocumentSnapshotPtr m_snapshot;
    QList<Node> m_nodes;
    QList<int> m_top;
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/evidence.h"
#include "document/documentsnapshot.h"

#include <QAbstractItemModel>
#include <QHash>

namespace Galley {

// A section taken elsewhere by hand, in indexes of an outline: into a parent (-1: none), before one of its children
// (-1: behind the last).
struct SectionDrop
{
    Revision revision{};
    int section = -1;
    int parent = -1;
    int next = -1;
};

// The headings of a snapshot as a tree; those inside quotes and lists are no part of it. A snapshot with the same
// headings changes nothing, one with other titles only those rows. Dropping a row changes nothing either: it is told.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role { EvidenceRole = Qt::UserRole, TotalRole }; // SectionEvidence: of the section alone, with what is in it

    using QAbstractItemModel::QAbstractItemModel;

    void setSnapshot(const DocumentSnapshotPtr &snapshot);
    const DocumentSnapshotPtr &snapshot() const { return m_snapshot; }
    void setEvidence(const QHash<BlockId, SectionEvidence> &evidence); // by the heading's block

    int headingCount() const { return int(m_nodes.size()); }
    const OutlineEntry *entry(const QModelIndex &index) const; // null for none
    Location location(const QModelIndex &index) const; // of the title
    QModelIndex indexAt(qsizetype position) const; // of the section that holds it

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    void dropped(const Galley::SectionDrop &drop);

private:
    struct Node
    {
        int entry; // in the snapshot's outline
        int parent; // in m_nodes, -1 at the top
        int row;
        QList<int> children;
        int level;
        QString title;
        SectionEvidence own = {};
        SectionEvidence total = {}; // with its children's
    };
    QList<Node> makeNodes(const Outline &outline) const;
    void fillEvidence(QList<Node> &nodes, const Outline &outline) const;
    QModelIndex indexOf(int node) const;
    SectionDrop dropAt(const QMimeData &data, int row, const QModelIndex &parent) const;

    DocumentSnapshotPtr m_snapshot;
    QHash<BlockId, SectionEvidence> m_evidence;
    QList<Node> m_nodes;
    QList<int> m_top;
};

} // namespace Galley

Q_DECLARE_METATYPE(Galley::SectionEvidence)

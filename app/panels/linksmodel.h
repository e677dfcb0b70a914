// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/linksgroups.h"
#include "document/article/linkplans.h"
#include "document/documentsnapshot.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QIcon>

namespace Galley {

struct Theme;

// The links, images, footnote marks and placeholders of a snapshot as a tree of two levels: groups, and in each the
// links. What is typed into a cell is asked for, not done: the text tells when it has changed.
class LinksModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Text, Target, Title, Kind, State, Line, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void setRows(const DocumentSnapshotPtr &snapshot, const QList<LinkRows> &rows);
    void setTheme(const Theme &theme);
    void retranslate();

    const PlacedLink *link(const QModelIndex &index) const; // null for a group
    DocumentSnapshotPtr snapshot(const QModelIndex &index) const; // of the link
    Location location(const QModelIndex &index) const; // of a group: its first link
    QModelIndex find(const PlacedLink &same) const; // in whatever group it stands now; invalid when it has changed
    int linkCount() const;
    int careCount() const; // of links that lead nowhere

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void editRequested(const QModelIndex &index, Galley::LinkPart part, const QString &value);

private:
    // Each group keeps the snapshot its rows are of, so that they read right while the others are changed.
    struct Group
    {
        LinkGroup group = LinkGroup::Ok;
        DocumentSnapshotPtr snapshot;
        QList<int> links;

        const PlacedLink &at(int row) const { return snapshot->links().at(links.at(row)); }
    };

    const QIcon &iconOf(LinkGroup group) const;
    int rowOf(LinkGroup group) const; // -1 when it has no links
    const Group *groupAt(const QModelIndex &index) const; // of a group's row
    const Group *groupAbove(const QModelIndex &index) const; // of a link's row
    QVariant groupData(const Group &group, int column, int role) const;
    QVariant linkData(const Group &group, int row, int column, int role) const;
    void fitGroups(const DocumentSnapshotPtr &snapshot, const QList<LinkRows> &next);
    void fitLinks(int row, const DocumentSnapshotPtr &snapshot, const QList<int> &next);

    QList<Group> m_groups;
    QIcon m_careIcon;
    QIcon m_movedIcon;
    QIcon m_unknownIcon;
    QIcon m_noteIcon;
    QIcon m_okIcon;
    QIcon m_uncheckedIcon;
    QHash<LinkKind, QIcon> m_kindIcons;
};

} // namespace Galley

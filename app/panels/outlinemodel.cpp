// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/outlinemodel.h"

#include <algorithm>

namespace Galley {

QList<OutlineModel::Node> OutlineModel::makeNodes(const Outline &outline) const
{
    QList<Node> nodes;
    QList<int> open; // the chain of headings that the next one may belong to
    int topRows = 0;
    for (int i = 0; i < outline.size(); ++i) {
        const OutlineEntry &entry = outline.at(i);
        if (entry.nested)
            continue;
        while (!open.isEmpty() && nodes.at(open.last()).level >= entry.level)
            open.removeLast();
        const int parent = open.isEmpty() ? -1 : open.last();
        const int row = parent < 0 ? topRows++ : int(nodes.at(parent).children.size());
        const int node = int(nodes.size());
        if (parent >= 0)
            nodes[parent].children.append(node);
        nodes.append({i, parent, row, {}, entry.level, entry.title});
        open.append(node);
    }
    return nodes;
}

void OutlineModel::setSnapshot(const DocumentSnapshotPtr &snapshot)
{
    QList<Node> nodes = makeNodes(snapshot->outline());
    const auto sameShape = [](const Node &one, const Node &other) { return one.level == other.level; };
    if (std::equal(nodes.begin(), nodes.end(), m_nodes.begin(), m_nodes.end(), sameShape)) {
        QList<int> renamed;
        for (int i = 0; i < nodes.size(); ++i) {
            if (nodes.at(i).title != m_nodes.at(i).title)
                renamed.append(i);
        }
        m_snapshot = snapshot;
        m_nodes = std::move(nodes);
        for (const int node : std::as_const(renamed))
            Q_EMIT dataChanged(indexOf(node), indexOf(node));
        return;
    }
    beginResetModel();
    m_snapshot = snapshot;
    m_nodes = std::move(nodes);
    m_top.clear();
    for (int i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes.at(i).parent < 0)
            m_top.append(i);
    }
    endResetModel();
}

const OutlineEntry *OutlineModel::entry(const QModelIndex &index) const
{
    return index.isValid() ? &m_snapshot->outline().at(m_nodes.at(int(index.internalId())).entry) : nullptr;
}

Location OutlineModel::location(const QModelIndex &index) const
{
    const OutlineEntry *found = entry(index);
    return found ? Location{m_snapshot->revision(), found->titleRange.isEmpty() ? found->range : found->titleRange} : Location();
}

QModelIndex OutlineModel::indexAt(qsizetype position) const
{
    if (!m_snapshot)
        return {};
    const Outline &outline = m_snapshot->outline();
    const auto after = std::upper_bound(m_nodes.begin(), m_nodes.end(), position,
        [&](qsizetype place, const Node &node) { return place < outline.at(node.entry).range.start; });
    return after == m_nodes.begin() ? QModelIndex() : indexOf(int(after - m_nodes.begin()) - 1);
}

QModelIndex OutlineModel::indexOf(int node) const
{
    return createIndex(m_nodes.at(node).row, 0, quintptr(node));
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    const QList<int> &siblings = parent.isValid() ? m_nodes.at(int(parent.internalId())).children : m_top;
    return column == 0 && row >= 0 && row < siblings.size() ? indexOf(siblings.at(row)) : QModelIndex();
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    const int parent = child.isValid() ? m_nodes.at(int(child.internalId())).parent : -1;
    return parent < 0 ? QModelIndex() : indexOf(parent);
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return int(parent.isValid() ? m_nodes.at(int(parent.internalId())).children.size() : m_top.size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = m_nodes.at(int(index.internalId()));
    switch (role) {
    case Qt::DisplayRole:
        return node.title.isEmpty() ? tr("(no title)") : node.title;
    case Qt::ToolTipRole:
        return tr("%1 (level %2)").arg(node.title).arg(node.level);
    case Qt::AccessibleTextRole:
        return tr("%1, heading of level %2").arg(node.title).arg(node.level);
    default:
        return {};
    }
}

} // namespace Galley

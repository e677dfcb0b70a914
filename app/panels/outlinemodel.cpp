// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/outlinemodel.h"

#include "app/panels/evidencetexts.h"
#include "document/article/emojicodes.h"
#include "document/article/sectionmoves.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

const QString sectionType = u"application/x-galley-section"_s; // revision and index, as text

// As the page shows it.
QString shownTitle(const QString &title)
{
    return title.count(u':') < 2 ? title : QString::fromStdString(withEmoji(title.toStdString()));
}

} // namespace

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
        nodes.append({i, parent, row, {}, entry.level, shownTitle(entry.title)});
        open.append(node);
    }
    fillEvidence(nodes, outline);
    return nodes;
}

// Children stand behind their parents.
void OutlineModel::fillEvidence(QList<Node> &nodes, const Outline &outline) const
{
    for (Node &node : nodes) {
        node.own = m_evidence.value(outline.at(node.entry).block);
        node.total = node.own;
    }
    for (qsizetype i = nodes.size() - 1; i >= 0; --i)
        if (nodes.at(i).parent >= 0)
            nodes[nodes.at(i).parent].total += nodes.at(i).total;
}

void OutlineModel::setEvidence(const QHash<BlockId, SectionEvidence> &evidence)
{
    m_evidence = evidence;
    if (!m_snapshot)
        return;
    const QList<Node> before = m_nodes;
    fillEvidence(m_nodes, m_snapshot->outline());
    for (int i = 0; i < m_nodes.size(); ++i)
        if (m_nodes.at(i).own != before.at(i).own || m_nodes.at(i).total != before.at(i).total)
            Q_EMIT dataChanged(indexOf(i), indexOf(i));
}

void OutlineModel::setSnapshot(const DocumentSnapshotPtr &snapshot)
{
    QList<Node> nodes = makeNodes(snapshot->outline());
    const auto sameShape = [](const Node &one, const Node &other) { return one.level == other.level; };
    if (std::equal(nodes.begin(), nodes.end(), m_nodes.begin(), m_nodes.end(), sameShape)) {
        QList<int> renamed;
        for (int i = 0; i < nodes.size(); ++i) {
            const Node &now = nodes.at(i);
            const Node &was = m_nodes.at(i);
            if (now.title != was.title || now.own != was.own || now.total != was.total)
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
    const QString figures = node.own.words > 0 ? evidenceSentence(node.own) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return node.title.isEmpty() ? tr("(no title)") : node.title;
    case Qt::ToolTipRole:
        return figures.isEmpty() ? tr("%1 (level %2)").arg(node.title, QString::number(node.level))
                                 : u"%1\n%2"_s.arg(tr("%1 (level %2)").arg(node.title, QString::number(node.level)), figures);
    case Qt::AccessibleTextRole:
        return tr("%1, heading of level %2").arg(node.title, QString::number(node.level));
    case Qt::AccessibleDescriptionRole:
        return figures;
    case EvidenceRole:
        return QVariant::fromValue(node.own);
    case TotalRole:
        return QVariant::fromValue(node.total);
    default:
        return {};
    }
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index) | Qt::ItemIsDropEnabled;
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList OutlineModel::mimeTypes() const
{
    return {sectionType};
}

QMimeData *OutlineModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty() || !indexes.first().isValid())
        return nullptr;
    auto *data = new QMimeData;
    const int entry = m_nodes.at(int(indexes.first().internalId())).entry;
    data->setData(sectionType, QByteArray::number(quint64(m_snapshot->revision())) + ' ' + QByteArray::number(entry));
    return data;
}

// Where there is one heading on top, the article's title, everything stays below it.
SectionDrop OutlineModel::dropAt(const QMimeData &data, int row, const QModelIndex &parent) const
{
    const QList<QByteArray> parts = data.data(sectionType).split(' ');
    SectionDrop drop;
    if (parts.size() != 2 || !m_snapshot || parts.first().toULongLong() != quint64(m_snapshot->revision()))
        return drop;
    drop.revision = m_snapshot->revision();
    drop.section = parts.last().toInt();
    const bool below = !parent.isValid() && row != 0 && m_top.size() == 1;
    const int into = parent.isValid() ? int(parent.internalId()) : below ? m_top.first() : -1;
    const QList<int> &siblings = into >= 0 ? m_nodes.at(into).children : m_top;
    drop.parent = into >= 0 ? m_nodes.at(into).entry : -1;
    const int next = below ? -1 : siblings.value(row, -1);
    drop.next = row >= 0 && next >= 0 ? m_nodes.at(next).entry : -1;
    return drop;
}

bool OutlineModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const
{
    if (!QAbstractItemModel::canDropMimeData(data, action, row, column, parent))
        return false;
    const SectionDrop drop = dropAt(*data, row, parent);
    return drop.section >= 0 && drop.section < m_snapshot->outline().size()
        && droppedSection(m_snapshot->outline(), drop.section, drop.parent, drop.next);
}

// The row stays where it is until the text has changed: false keeps the view from taking it away.
bool OutlineModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (canDropMimeData(data, action, row, column, parent))
        Q_EMIT dropped(dropAt(*data, row, parent));
    return false;
}

} // namespace Galley

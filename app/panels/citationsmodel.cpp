// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/citationsmodel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr quintptr groupLevel = 0; // places carry the row of their group plus one

} // namespace

QString sourceStateText(const CitationGroup &group)
{
    switch (group.state) {
    case SourceState::Listed:
        return group.source;
    case SourceState::Missing:
        return group.kind == CitationKind::Number ? CitationsModel::tr("No source of this number")
                                                  : CitationsModel::tr("No entry of this key");
    case SourceState::NotCited:
        return CitationsModel::tr("Not cited: %1").arg(group.source);
    case SourceState::Unknown:
        break;
    }
    return {};
}

void CitationsModel::setGroups(Revision revision, QList<CitationGroup> groups)
{
    const bool unchanged = readTheSame(groups, m_groups);
    if (!unchanged)
        beginResetModel();
    m_revision = revision;
    m_groups = std::move(groups);
    if (!unchanged)
        endResetModel();
}

Location CitationsModel::location(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() != groupLevel)
        return {m_revision, m_groups.at(int(index.internalId()) - 1).places.at(index.row()).range};
    const CitationGroup &group = m_groups.at(index.row());
    return {m_revision, group.places.isEmpty() ? group.sourceRange : group.places.first().range};
}

QString CitationsModel::keyOf(const QModelIndex &index) const
{
    const CitationGroup &group = m_groups.at(index.internalId() == groupLevel ? index.row() : int(index.internalId()) - 1);
    return group.kind == CitationKind::Number ? group.key : u'@' + group.key;
}

QModelIndex CitationsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : groupLevel);
}

QModelIndex CitationsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == groupLevel)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, groupLevel);
}

int CitationsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == groupLevel && parent.column() == 0 ? int(m_groups.at(parent.row()).places.size()) : 0;
}

int CitationsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant CitationsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool isGroup = index.internalId() == groupLevel;
    const int group = isGroup ? index.row() : int(index.internalId()) - 1;
    return isGroup ? groupText(m_groups.at(group), index.column()) : placeText(m_groups.at(group).places.at(index.row()), index.column());
}

QString CitationsModel::groupText(const CitationGroup &group, int column) const
{
    if (column == Source)
        return sourceStateText(group);
    const QString name = group.kind == CitationKind::Number ? u"[%1]"_s.arg(group.key) : u'@' + group.key;
    return group.places.isEmpty() ? name : tr("%1 · %Ln×", "a citation and how often it is made", int(group.places.size())).arg(name);
}

QString CitationsModel::placeText(const CitationGroup::Place &place, int column) const
{
    if (column == Name)
        return tr("Line %L1").arg(place.line);
    return place.malformed ? tr("%1 (not well formed)").arg(place.written) : place.written;
}

QVariant CitationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Citation") : tr("Source");
}

} // namespace Galley

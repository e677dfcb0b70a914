// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/citationsmodel.h"

#include <QLocale>
#include <QPixmap>

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
    case SourceState::Handle:
        return CitationsModel::tr("No entry of this key; a handle?");
    case SourceState::Unknown:
        break;
    }
    return {};
}

QString flawsText(CitationFlaws flaws)
{
    QStringList parts;
    if (flaws & CitationFlaw::Malformed)
        parts += CitationsModel::tr("not well formed");
    if (flaws & CitationFlaw::OutOfOrder)
        parts += CitationsModel::tr("out of order");
    if (flaws & CitationFlaw::Repeated)
        parts += CitationsModel::tr("repeated in its group");
    return parts.join(u", "_s);
}

void CitationsModel::setIcons(const QIcon &error, const QIcon &warning, const QIcon &note)
{
    m_error = error;
    m_warning = warning;
    m_note = note;
    QPixmap nothing(1, 1);
    nothing.fill(Qt::transparent);
    m_fine = QIcon(nothing);
    if (!m_groups.isEmpty())
        Q_EMIT dataChanged(index(0, Name), index(int(m_groups.size()) - 1, Name), {Qt::DecorationRole});
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

const CitationGroup *CitationsModel::group(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    return &m_groups.at(index.internalId() == groupLevel ? index.row() : int(index.internalId()) - 1);
}

QList<Location> CitationsModel::locations(const QModelIndex &index) const
{
    const CitationGroup *found = group(index);
    if (!found)
        return {};
    if (index.internalId() != groupLevel)
        return {{m_revision, found->places.at(index.row()).range}};
    QList<Location> places;
    if (!found->sourceRange.isEmpty())
        places.append({m_revision, found->sourceRange});
    if (!found->places.isEmpty())
        places.append({m_revision, found->places.first().range});
    return places;
}

QString CitationsModel::keyOf(const QModelIndex &index) const
{
    const CitationGroup &found = *group(index);
    return found.kind == CitationKind::Number ? found.key : u'@' + found.key;
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
    if (!index.isValid())
        return {};
    const bool isGroup = index.internalId() == groupLevel;
    const CitationGroup &found = *group(index);
    if (role == Qt::DecorationRole)
        return isGroup && index.column() == Name ? QVariant(iconOf(found)) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return isGroup ? groupText(found, index.column()) : placeText(found.places.at(index.row()), index.column());
}

QString CitationsModel::groupText(const CitationGroup &group, int column) const
{
    if (column == Source) {
        const QString flaws = flawsText(group.flaws());
        const QString source = sourceStateText(group);
        return flaws.isEmpty() ? source : source.isEmpty() ? flaws : tr("%1 · %2", "what is wrong, and the source").arg(flaws, source);
    }
    const QString name = group.kind == CitationKind::Number ? u"[%1]"_s.arg(group.key) : u'@' + group.key;
    return group.places.isEmpty() ? name : tr("%1 · %Ln×", "a citation and how often it is made", int(group.places.size())).arg(name);
}

QString CitationsModel::placeText(const CitationGroup::Place &place, int column) const
{
    if (column == Name)
        return tr("Line %L1").arg(place.line);
    return place.flaws ? tr("%1 (%2)", "a citation, and what is wrong with it").arg(place.written, flawsText(place.flaws)) : place.written;
}

QIcon CitationsModel::iconOf(const CitationGroup &group) const
{
    if (group.state == SourceState::Missing)
        return m_error;
    if (group.flaws() & (CitationFlaw::Malformed | CitationFlaw::OutOfOrder))
        return m_warning;
    return group.state == SourceState::NotCited || group.state == SourceState::Handle || group.flaws() ? m_note : m_fine;
}

QVariant CitationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Citation") : tr("Source");
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/linksmodel.h"

#include "app/panels/linktexts.h"

#include <QLocale>

namespace Galley {

namespace {

bool looksTheSame(const PlacedLink &one, const PlacedLink &other)
{
    return one.link.kind == other.link.kind && one.link.placeholder == other.link.placeholder && one.state == other.state
        && one.link.text == other.link.text && one.link.target == other.link.target;
}

QString tipOf(const PlacedLink &placed, int column)
{
    const QString what = column == LinksModel::State ? stateExplanation(placed.state)
        : column == LinksModel::Target               ? placed.link.target
                                                     : placed.link.text;
    return LinksModel::tr("Line %L1: %2").arg(placed.line).arg(what.isEmpty() ? kindText(placed.link) : what);
}

} // namespace

bool isBroken(LinkState state)
{
    return state != LinkState::Ok && state != LinkState::Unchecked;
}

void LinksModel::setSnapshot(const DocumentSnapshotPtr &snapshot)
{
    const int oldCount = rowCount();
    const int newCount = int(snapshot->links().size());
    const RowChanges changes = compareRows(oldCount, newCount, [&](int i, int j) { return looksTheSame(at(i), snapshot->links().at(j)); });
    const int first = changes.before;
    const int oldMiddle = oldCount - changes.before - changes.after;
    const int newMiddle = newCount - changes.before - changes.after;
    const int grown = newMiddle - oldMiddle;
    const bool linesMoved = anyLineDiffers(snapshot->links(), changes);

    // Rows come or go at the end of the stretch that differs; the rest of it is shown anew.
    if (grown > 0)
        beginInsertRows({}, first + oldMiddle, first + newMiddle - 1);
    else if (grown < 0)
        beginRemoveRows({}, first + newMiddle, first + oldMiddle - 1);
    m_snapshot = snapshot;
    if (grown > 0)
        endInsertRows();
    else if (grown < 0)
        endRemoveRows();
    const int shownAnew = std::min(oldMiddle, newMiddle);
    if (shownAnew > 0)
        Q_EMIT dataChanged(index(first, 0), index(first + shownAnew - 1, ColumnCount - 1));
    if (linesMoved)
        Q_EMIT dataChanged(index(0, Line), index(newCount - 1, Line), {Qt::DisplayRole});
}

bool LinksModel::anyLineDiffers(const QList<PlacedLink> &links, RowChanges changes) const
{
    const int grown = int(links.size()) - rowCount();
    for (int row = 0; row < int(links.size()); ++row) {
        const bool kept = row < changes.before || row >= int(links.size()) - changes.after;
        if (kept && at(row < changes.before ? row : row - grown).line != links.at(row).line)
            return true;
    }
    return false;
}

Location LinksModel::location(int row) const
{
    return {m_snapshot->revision(), at(row).range()};
}

int LinksModel::problemCount() const
{
    if (!m_snapshot)
        return 0;
    const auto &links = m_snapshot->links();
    return int(std::count_if(links.begin(), links.end(), [](const PlacedLink &link) { return isBroken(link.state); }));
}

int LinksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_snapshot ? 0 : int(m_snapshot->links().size());
}

int LinksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LinksModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const PlacedLink &placed = at(index.row());
    if (role == SortRole && index.column() == Line)
        return placed.line;
    if (role == Qt::ToolTipRole)
        return tipOf(placed, index.column());
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (index.column()) {
    case Kind:
        return kindText(placed.link);
    case Text:
        return placed.link.text;
    case Target:
        return placed.link.target;
    case State:
        return stateText(placed.state);
    case Line:
        return QLocale().toString(placed.line);
    default:
        return {};
    }
}

QVariant LinksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("Kind");
    case Text:
        return tr("Text");
    case Target:
        return tr("Target");
    case State:
        return tr("State");
    case Line:
        return tr("Line");
    default:
        return {};
    }
}

} // namespace Galley

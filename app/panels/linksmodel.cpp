// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/linksmodel.h"

#include "app/iconset.h"
#include "app/panels/linktexts.h"
#include "app/panels/rowchanges.h"
#include "app/theme.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

// Rows of groups carry 0, rows of links their group, which stays when other groups come and go.
constexpr quintptr groupRow = 0;

quintptr idOf(LinkGroup group)
{
    return quintptr(group) + 1;
}

LinkGroup groupOfId(quintptr id)
{
    return LinkGroup(id - 1);
}

bool looksTheSame(const PlacedLink &one, const PlacedLink &other)
{
    return one.link.kind == other.link.kind && one.link.placeholder == other.link.placeholder && one.link.text == other.link.text
        && one.link.target == other.link.target && one.link.title == other.link.title;
}

// Columns that tell something of a link that is not written in it.
bool isTold(int column)
{
    return column == LinksModel::Kind || column == LinksModel::State || column == LinksModel::Line;
}

QString iconNameOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Image:
        return u"image"_s;
    case LinkKind::Footnote:
        return u"footnote"_s;
    case LinkKind::Autolink:
        return u"web"_s;
    case LinkKind::Html:
        return u"code"_s;
    case LinkKind::Placeholder:
        return u"placeholder"_s;
    case LinkKind::Reference:
        return u"links"_s;
    case LinkKind::Inline:
    case LinkKind::Wiki:
        break;
    }
    return u"link"_s;
}

LinkPart partOf(int column)
{
    return column == LinksModel::Target ? LinkPart::Target : column == LinksModel::Title ? LinkPart::Title : LinkPart::Text;
}

QString shownText(const PlacedLink &placed, LinkGroup group, int column)
{
    switch (column) {
    case LinksModel::Text:
        return placed.link.text.trimmed().isEmpty() ? kindText(placed.link) : placed.link.text.simplified();
    case LinksModel::Target:
        return placed.link.target.isEmpty() ? placed.link.label : placed.link.target;
    case LinksModel::Title:
        return placed.link.title;
    case LinksModel::Kind:
        return kindText(placed.link);
    case LinksModel::State:
        return groupText(group);
    case LinksModel::Line:
        return QLocale().toString(placed.line);
    default:
        return {};
    }
}

bool isStandIn(const PlacedLink &placed, int column)
{
    return (column == LinksModel::Text && placed.link.text.trimmed().isEmpty()) || isTold(column);
}

} // namespace

void LinksModel::setRows(const DocumentSnapshotPtr &snapshot, const QList<LinkRows> &rows)
{
    fitGroups(snapshot, rows);
    for (int row = 0; row < int(rows.size()); ++row)
        fitLinks(row, snapshot, rows.at(row).links);
}

// Groups stand in an order of their own, so both lists can be walked together.
void LinksModel::fitGroups(const DocumentSnapshotPtr &snapshot, const QList<LinkRows> &next)
{
    for (int row = int(m_groups.size()) - 1; row >= 0; --row) {
        const LinkGroup group = m_groups.at(row).group;
        if (std::any_of(next.begin(), next.end(), [group](const LinkRows &rows) { return rows.group == group; }))
            continue;
        beginRemoveRows({}, row, row);
        m_groups.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < int(next.size()); ++row) {
        if (row < int(m_groups.size()) && m_groups.at(row).group == next.at(row).group)
            continue;
        beginInsertRows({}, row, row);
        m_groups.insert(row, {next.at(row).group, snapshot, next.at(row).links});
        endInsertRows();
    }
}

void LinksModel::fitLinks(int row, const DocumentSnapshotPtr &snapshot, const QList<int> &next)
{
    Group &shown = m_groups[row];
    const QList<PlacedLink> &links = snapshot->links();
    const int oldCount = int(shown.links.size());
    const int newCount = int(next.size());
    const RowChanges changes
        = compareRows(oldCount, newCount, [&](int i, int j) { return looksTheSame(shown.at(i), links.at(next.at(j))); });
    const int grown = newCount - oldCount;
    bool linesMoved = false;
    for (int i = 0; i < newCount && !linesMoved; ++i) {
        const bool kept = i < changes.before || i >= newCount - changes.after;
        linesMoved = kept && shown.at(i < changes.before ? i : i - grown).line != links.at(next.at(i)).line;
    }
    const QModelIndex parent = index(row, 0);
    const int end = oldCount - changes.after; // of the stretch that differs
    if (grown > 0)
        beginInsertRows(parent, end, end + grown - 1);
    else if (grown < 0)
        beginRemoveRows(parent, end + grown, end - 1);
    shown.snapshot = snapshot;
    shown.links = next;
    if (grown > 0)
        endInsertRows();
    else if (grown < 0)
        endRemoveRows();
    const int shownAnew = std::min(end, end + grown) - changes.before;
    if (shownAnew > 0)
        Q_EMIT dataChanged(index(changes.before, 0, parent), index(changes.before + shownAnew - 1, ColumnCount - 1, parent));
    if (linesMoved)
        Q_EMIT dataChanged(index(0, Line, parent), index(newCount - 1, Line, parent), {Qt::DisplayRole});
    if (grown != 0)
        Q_EMIT dataChanged(parent, parent, {Qt::DisplayRole});
}

void LinksModel::setTheme(const Theme &theme)
{
    m_careIcon = tintedIcon(u"warning"_s, theme.warning);
    m_movedIcon = tintedIcon(u"moved"_s, theme.note);
    m_unknownIcon = tintedIcon(u"unknown"_s, theme.muted);
    m_noteIcon = tintedIcon(u"note"_s, theme.note);
    m_okIcon = tintedIcon(u"ok"_s, theme.muted);
    m_uncheckedIcon = tintedIcon(u"unchecked"_s, theme.muted);
    for (int kind = 0; kind <= int(LinkKind::Placeholder); ++kind)
        m_kindIcons.insert(LinkKind(kind), tintedIcon(iconNameOf(LinkKind(kind)), theme.muted));
    retranslate();
}

void LinksModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    for (int row = 0; row < int(m_groups.size()); ++row) {
        const QModelIndex group = index(row, 0);
        Q_EMIT dataChanged(group, group);
        Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, ColumnCount - 1, group));
    }
}

const PlacedLink *LinksModel::link(const QModelIndex &index) const
{
    const Group *group = groupAbove(index);
    return group ? &group->at(index.row()) : nullptr;
}

DocumentSnapshotPtr LinksModel::snapshot(const QModelIndex &index) const
{
    const Group *group = groupAbove(index);
    return group ? group->snapshot : nullptr;
}

Location LinksModel::location(const QModelIndex &index) const
{
    const Group *above = groupAbove(index);
    const Group *group = above ? above : groupAt(index);
    return group ? Location{group->snapshot->revision(), group->at(above ? index.row() : 0).range()} : Location();
}

QModelIndex LinksModel::find(const PlacedLink &same) const
{
    for (int group = 0; group < int(m_groups.size()); ++group)
        for (int row = 0; row < int(m_groups.at(group).links.size()); ++row)
            if (const PlacedLink &placed = m_groups.at(group).at(row); placed.block == same.block && placed.link == same.link)
                return index(row, Text, index(group, Text));
    return {};
}

int LinksModel::linkCount() const
{
    qsizetype count = 0;
    for (const Group &group : m_groups)
        count += group.links.size();
    return int(count);
}

int LinksModel::careCount() const
{
    qsizetype count = 0;
    for (const Group &group : m_groups)
        count += needsCare(group.group) ? group.links.size() : 0;
    return int(count);
}

int LinksModel::rowOf(LinkGroup group) const
{
    const auto found = std::find_if(m_groups.begin(), m_groups.end(), [group](const Group &one) { return one.group == group; });
    return found == m_groups.end() ? -1 : int(found - m_groups.begin());
}

const LinksModel::Group *LinksModel::groupAt(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == groupRow ? &m_groups.at(index.row()) : nullptr;
}

const LinksModel::Group *LinksModel::groupAbove(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != groupRow ? &m_groups.at(rowOf(groupOfId(index.internalId()))) : nullptr;
}

QModelIndex LinksModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Group *group = groupAt(parent);
    return createIndex(row, column, group ? idOf(group->group) : groupRow);
}

QModelIndex LinksModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == groupRow)
        return {};
    return createIndex(rowOf(groupOfId(child.internalId())), 0, groupRow);
}

int LinksModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    const Group *group = groupAt(parent);
    return group && parent.column() == 0 ? int(group->links.size()) : 0;
}

int LinksModel::columnCount(const QModelIndex &) const
{
    return int(ColumnCount);
}

Qt::ItemFlags LinksModel::flags(const QModelIndex &index) const
{
    const PlacedLink *placed = link(index);
    const bool editable = placed && !isTold(index.column()) && canChange(*placed, partOf(index.column()));
    return QAbstractItemModel::flags(index) | (editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant LinksModel::data(const QModelIndex &index, int role) const
{
    if (const Group *group = groupAt(index))
        return groupData(*group, index.column(), role);
    const Group *above = groupAbove(index);
    return above ? linkData(*above, index.row(), index.column(), role) : QVariant();
}

const QIcon &LinksModel::iconOf(LinkGroup group) const
{
    switch (group) {
    case LinkGroup::Redirected:
        return m_movedIcon;
    case LinkGroup::Unknown:
        return m_unknownIcon;
    case LinkGroup::Duplicate:
        return m_noteIcon;
    case LinkGroup::Ok:
        return m_okIcon;
    case LinkGroup::Unchecked:
        return m_uncheckedIcon;
    default:
        return m_careIcon;
    }
}

QVariant LinksModel::groupData(const Group &group, int column, int role) const
{
    if (column != 0)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 (%L2)", "a state of links and how many there are").arg(groupText(group.group)).arg(group.links.size());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return groupExplanation(group.group);
    case Qt::DecorationRole:
        return iconOf(group.group);
    default:
        return {};
    }
}

QVariant LinksModel::linkData(const Group &group, int row, int column, int role) const
{
    const PlacedLink &placed = group.at(row);
    switch (role) {
    case Qt::DisplayRole:
        return shownText(placed, group.group, column);
    case Qt::DecorationRole:
        return column == State ? QVariant(iconOf(group.group))
            : column == Text   ? QVariant(m_kindIcons.value(placed.link.kind))
                               : QVariant();
    case Qt::EditRole:
        return isTold(column) ? QVariant() : editableText(*group.snapshot, placed, partOf(column));
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return linkExplanation(placed, group.group);
    case Qt::ForegroundRole:
        return isStandIn(placed, column) ? QVariant(QGuiApplication::palette().placeholderText()) : QVariant();
    case Qt::TextAlignmentRole:
        return column == Line ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant LinksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Text:
        return tr("Text");
    case Target:
        return tr("Target");
    case Title:
        return tr("Title");
    case Kind:
        return tr("Kind");
    case State:
        return tr("State");
    case Line:
        return tr("Line");
    default:
        return {};
    }
}

bool LinksModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const PlacedLink *placed = link(index);
    if (role != Qt::EditRole || !placed || isTold(index.column()))
        return false;
    Q_EMIT editRequested(index, partOf(index.column()), value.toString());
    return true;
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/problemsmodel.h"

#include "app/commands/findingtext.h"
#include "app/panels/rowchanges.h"
#include "app/problems/findingtitles.h"

#include <QLocale>

#include <algorithm>

namespace Galley {

namespace {

// Rows of kinds carry 0, rows of findings their kind, which stays when other kinds come and go.
constexpr quintptr kindRow = 0;

quintptr idOf(FindingKind kind)
{
    return quintptr(kind) + 1;
}

FindingKind kindOf(quintptr id)
{
    return FindingKind(id - 1);
}

bool standsBefore(FindingKind one, FindingKind other)
{
    const auto rank = [](FindingKind kind) { return std::pair(makeFinding(kind, {}, {}).severity, kind); };
    return rank(one) < rank(other);
}

} // namespace

QList<ProblemsModel::Group> ProblemsModel::grouped(const QList<Finding> &findings)
{
    QHash<FindingKind, QList<qsizetype>> byKind;
    for (qsizetype i = 0; i < findings.size(); ++i)
        byKind[findings.at(i).kind].append(i);
    QList<Group> groups;
    for (auto it = byKind.begin(); it != byKind.end(); ++it)
        groups.append({it.key(), findings, std::move(it.value())});
    std::sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) { return standsBefore(a.kind, b.kind); });
    return groups;
}

void ProblemsModel::setFindings(const DocumentSnapshotPtr &snapshot, const QList<Finding> &findings)
{
    const QList<Group> next = grouped(findings);
    m_snapshot = snapshot;
    m_findingCount = findings.size();
    fitGroups(next);
    for (int row = 0; row < int(next.size()); ++row)
        fitFindings(row, next.at(row));
}

// Kinds stand in an order of their own, so both lists can be walked together.
void ProblemsModel::fitGroups(const QList<Group> &next)
{
    for (int row = int(m_groups.size()) - 1; row >= 0; --row) {
        const FindingKind kind = m_groups.at(row).kind;
        if (std::any_of(next.begin(), next.end(), [kind](const Group &group) { return group.kind == kind; }))
            continue;
        beginRemoveRows({}, row, row);
        m_groups.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < int(next.size()); ++row) {
        if (row < int(m_groups.size()) && m_groups.at(row).kind == next.at(row).kind)
            continue;
        beginInsertRows({}, row, row);
        m_groups.insert(row, next.at(row));
        endInsertRows();
    }
}

void ProblemsModel::fitFindings(int row, const Group &next)
{
    Group &shown = m_groups[row];
    const int oldCount = shown.size();
    const int newCount = next.size();
    const RowChanges changes = compareRows(oldCount, newCount, [&](int i, int j) { return shown.at(i).arguments == next.at(j).arguments; });
    const QModelIndex parent = index(row, 0);
    const int grown = newCount - oldCount;
    const int end = oldCount - changes.after; // of the stretch that differs
    if (grown > 0)
        beginInsertRows(parent, end, end + grown - 1);
    else if (grown < 0)
        beginRemoveRows(parent, end + grown, end - 1);
    shown = next;
    if (grown > 0)
        endInsertRows();
    else if (grown < 0)
        endRemoveRows();
    const int shownAnew = std::min(end, end + grown) - changes.before;
    if (shownAnew > 0)
        Q_EMIT dataChanged(index(changes.before, 0, parent), index(changes.before + shownAnew - 1, 0, parent));
    if (grown != 0)
        Q_EMIT dataChanged(parent, parent, {Qt::DisplayRole});
}

void ProblemsModel::setIcons(const std::array<QIcon, 3> &icons)
{
    m_icons = icons;
    retranslate();
}

void ProblemsModel::retranslate()
{
    if (m_groups.isEmpty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(int(m_groups.size()) - 1, 0));
    for (int row = 0; row < int(m_groups.size()); ++row) {
        const QModelIndex parent = index(row, 0);
        Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, 0, parent));
    }
}

const Finding *ProblemsModel::finding(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == kindRow)
        return nullptr;
    return &m_groups.at(rowOfKind(kindOf(index.internalId()))).at(index.row());
}

QList<Finding> ProblemsModel::findingsOf(const QModelIndex &index) const
{
    if (const Finding *one = finding(index))
        return {*one};
    QList<Finding> members;
    if (const Group *group = groupOf(index))
        for (int row = 0; row < group->size(); ++row)
            members.append(group->at(row));
    return members;
}

Location ProblemsModel::location(const QModelIndex &index) const
{
    const Finding *one = finding(index);
    return {m_snapshot->revision(), (one ? *one : groupOf(index)->at(0)).range};
}

int ProblemsModel::count(Severity severity) const
{
    int count = 0;
    for (const Group &group : m_groups)
        for (int row = 0; row < group.size(); ++row)
            count += group.at(row).severity == severity ? 1 : 0;
    return count;
}

int ProblemsModel::rowOfKind(FindingKind kind) const
{
    for (int row = 0; row < int(m_groups.size()); ++row)
        if (m_groups.at(row).kind == kind)
            return row;
    return -1;
}

const ProblemsModel::Group *ProblemsModel::groupOf(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == kindRow ? &m_groups.at(index.row()) : nullptr;
}

QModelIndex ProblemsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Group *group = groupOf(parent);
    return createIndex(row, column, group ? idOf(group->kind) : kindRow);
}

QModelIndex ProblemsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == kindRow)
        return {};
    return createIndex(rowOfKind(kindOf(child.internalId())), 0, kindRow);
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    const Group *group = groupOf(parent);
    return group && parent.column() == 0 ? group->size() : 0;
}

int ProblemsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QString ProblemsModel::groupText(const Group &group) const
{
    return tr("%1 (%L2)", "a kind of problem and how often it was found").arg(findingTitle(group.kind)).arg(group.size());
}

QVariant ProblemsModel::findingData(const Finding &finding, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return findingExcerpt(finding);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return tr("%1, line %L2: %3").arg(severityText(finding.severity)).arg(m_snapshot->lineAt(finding.range.start)).arg(findingText(finding));
    default:
        return {};
    }
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Finding *one = finding(index);
    const Group *group = groupOf(index);
    const Severity severity = one ? one->severity : group->at(0).severity;
    switch (role) {
    case Qt::DecorationRole:
        return m_icons.at(size_t(severity));
    case SeverityRole:
        return int(severity);
    case KindRole:
        return int(one ? one->kind : group->kind);
    default:
        break;
    }
    if (one)
        return findingData(*one, role);
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(groupText(*group)) : QVariant();
}

} // namespace Galley

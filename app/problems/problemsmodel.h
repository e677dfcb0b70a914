// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/finding.h"
#include "document/documentsnapshot.h"

#include <QAbstractItemModel>
#include <QIcon>

#include <array>

namespace Galley {

// The findings of a snapshot as a tree of two levels: their kinds, errors first, and in each the places. New findings
// change only the rows that read differently, so that selection and folding stay.
class ProblemsModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role { SeverityRole = Qt::UserRole, KindRole };

    using QAbstractItemModel::QAbstractItemModel;

    void setFindings(const DocumentSnapshotPtr &snapshot, const QList<Finding> &findings);
    void setIcons(const std::array<QIcon, 3> &icons); // by severity
    void retranslate();

    const Finding *finding(const QModelIndex &index) const; // null for a kind
    QList<Finding> findingsOf(const QModelIndex &index) const; // one, or all of a kind
    Location location(const QModelIndex &index) const; // of a kind: its first place
    int count(Severity severity) const;
    int count() const { return int(m_findingCount); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    // Of a hundred thousand findings only their numbers are sorted.
    struct Group
    {
        FindingKind kind;
        QList<Finding> all; // of every kind
        QList<qsizetype> members; // which of them are of this one

        int size() const { return int(members.size()); }
        const Finding &at(int row) const { return all.at(members.at(row)); }
    };
    static QList<Group> grouped(const QList<Finding> &findings);
    int rowOfKind(FindingKind kind) const; // -1 when nothing of it was found
    const Group *groupOf(const QModelIndex &index) const; // of a kind's row
    QString groupText(const Group &group) const;
    QVariant findingData(const Finding &finding, int role) const;
    void fitGroups(const QList<Group> &next);
    void fitFindings(int row, const Group &next);

    DocumentSnapshotPtr m_snapshot;
    QList<Group> m_groups;
    qsizetype m_findingCount = 0;
    std::array<QIcon, 3> m_icons;
};

} // namespace Galley

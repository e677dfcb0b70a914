// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/citationgroups.h"
#include "document/checks/citationplans.h"
#include "document/documentsnapshot.h"

#include <QFutureWatcher>
#include <QPersistentModelIndex>
#include <QSet>
#include <QWidget>

class QModelIndex;
class QSortFilterProxyModel;
class QTreeView;

namespace Galley {

class CitationsModel;
class PanelFrame;
struct Theme;

// What the article cites, by number or key, with its places and whether its source list has them. A click on a number
// goes to its source, another one back to where it is cited first.
class CitationsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit CitationsPanel(QWidget *parent = nullptr);
    ~CitationsPanel() override; // waits for the grouping in flight

    void setSnapshot(const DocumentSnapshotPtr &snapshot);
    void setTheme(const Theme &theme);

Q_SIGNALS:
    void jumpRequested(const Galley::Location &location);
    void repairRequested(Galley::CitationRepair repair);
    void dropRequested(int number); // out of all groups
    void sourceRemovalRequested(int number);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void take(); // a hidden panel waits until it is shown
    void showGroups();
    void restoreUnfolded();
    void jump(const QModelIndex &index);
    void updateCounts();
    void showMenu(const QPoint &place);

    CitationsModel *m_model;
    QSortFilterProxyModel *m_filtered;
    PanelFrame *m_frame;
    QTreeView *m_tree;
    DocumentSnapshotPtr m_waiting;
    DocumentSnapshotPtr m_grouping; // whose citations a worker brings together; null: none's
    QFutureWatcher<QList<CitationGroup>> m_watcher;
    QSet<QString> m_unfolded;
    QPersistentModelIndex m_jumped; // the row of the last jump
    qsizetype m_stop = 0; // which of its places that was
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/linksgroups.h"
#include "app/panels/linksmenu.h"
#include "document/documentsnapshot.h"

#include <QFutureWatcher>
#include <QWidget>

class QAction;
class QMenu;
class QModelIndex;
class QSortFilterProxyModel;
class QTreeView;

namespace Galley {

struct Theme;
class LinksDelegate;
class LinksModel;
class PanelFrame;

// Every link and placeholder by how it stands, what leads nowhere first. A click or Enter asks to go there; a double
// click or F2 edits a cell in place; a right click or the menu key offers what else can be done.
class LinksPanel : public QWidget
{
    Q_OBJECT
public:
    explicit LinksPanel(QWidget *parent = nullptr);
    ~LinksPanel() override;

    void setSnapshot(const DocumentSnapshotPtr &snapshot);
    void setTheme(const Theme &theme);
    void setCheckAction(QAction *action); // checks the links to the web

Q_SIGNALS:
    void jumpRequested(const Galley::Location &location);
    void openRequested(const QUrl &target);
    void changeRequested(const Galley::EditBatch &batch); // of a snapshot that was shown, one undo step
    void checkRequested(const QStringList &remoteAddresses); // whatever is known of them
    void told(const QString &message); // for the status bar

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpTree();
    void connectAll();
    void retranslate();
    void take(); // a hidden panel waits until it is shown, and any until nothing is edited in it
    void showRows();
    void showNewGroups(const QModelIndex &above, int first, int last);
    void jump(const QModelIndex &index);
    void offer(const QPoint &position);
    void offerForGroup(const QModelIndex &group, const QPoint &place);
    void addToGroupMenu(QMenu *menu, const QModelIndex &group);
    void editCell(const QModelIndex &index, LinkPart part);
    void change(const QModelIndex &index, LinkPart part, const QString &value);
    void ask(const EditBatch &batch);
    void updateCounts();
    void tellFaults(const QList<SurroundingsFault> &faults);
    void fitColumns();

    LinksModel *m_model;
    QSortFilterProxyModel *m_filtered;
    PanelFrame *m_frame;
    QTreeView *m_tree;
    LinksDelegate *m_delegate;
    DocumentSnapshotPtr m_waiting;
    DocumentSnapshotPtr m_grouping; // on a worker
    QFutureWatcher<QList<LinkRows>> m_watcher;
};

} // namespace Galley

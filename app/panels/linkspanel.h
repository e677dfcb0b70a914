// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentsnapshot.h"

#include <QWidget>

class QModelIndex;
class QSortFilterProxyModel;
class QTableView;

namespace Galley {

class LinksModel;
class PanelFrame;

// Every link with its target and whether it leads anywhere; a click or Enter asks to go there.
class LinksPanel : public QWidget
{
    Q_OBJECT
public:
    explicit LinksPanel(QWidget *parent = nullptr);

    void setSnapshot(const DocumentSnapshotPtr &snapshot);

Q_SIGNALS:
    void jumpRequested(const Galley::Location &location);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void take(); // a hidden panel waits until it is shown
    void jump(const QModelIndex &index);
    void updateCounts();

    LinksModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    PanelFrame *m_frame;
    DocumentSnapshotPtr m_waiting;
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentsnapshot.h"

#include <QSet>
#include <QWidget>

class QModelIndex;
class QSortFilterProxyModel;
class QTreeView;

namespace Galley {

class OutlineModel;
class PanelFrame;

// The headings as a tree that follows the caret; a click or Enter asks to go there.
class OutlinePanel : public QWidget
{
    Q_OBJECT
public:
    explicit OutlinePanel(QWidget *parent = nullptr);

    void setSnapshot(const DocumentSnapshotPtr &snapshot);
    void followCaret(qsizetype position);

Q_SIGNALS:
    void jumpRequested(const Galley::Location &location);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void applyFilter(const QString &text);
    void restoreFolding();
    void rememberFolding(const QModelIndex &index, Qt::CheckState folded);
    void jump(const QModelIndex &index);
    void updateCounts();

    OutlineModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QTreeView *m_tree;
    PanelFrame *m_frame;
    QSet<QString> m_folded; // anchors, so that they survive a change of the headings
    qsizetype m_caret = 0;
    bool m_restoring = false;
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/outlinedelegate.h"
#include "app/panels/outlinemodel.h"
#include "document/article/sectionmoves.h"
#include "document/documentsnapshot.h"

#include <QFutureWatcher>
#include <QSet>
#include <QWidget>

#include <optional>

class QModelIndex;
class QSortFilterProxyModel;
class QTreeView;

namespace Galley {

class PanelFrame;

// The headings as a tree that follows the caret, each with what its section holds; a click or Enter asks to go there, a
// drag asks to move the section.
class OutlinePanel : public QWidget
{
    Q_OBJECT
public:
    explicit OutlinePanel(QWidget *parent = nullptr);
    ~OutlinePanel() override; // waits for the counting in flight

    void setSnapshot(const DocumentSnapshotPtr &snapshot);
    void setFindings(const DocumentSnapshotPtr &snapshot, const QList<Finding> &findings);
    void setTheme(const Theme &theme);
    void setDetail(OutlineDelegate::Detail detail);
    void followCaret(qsizetype position);
    std::optional<Location> focusedHeading() const; // nothing while the focus is elsewhere

Q_SIGNALS:
    void jumpRequested(const Galley::Location &location);
    void stepRequested(Galley::SectionStep step);
    void dropRequested(const Galley::SectionDrop &drop);
    void detailChosen(Galley::OutlineDelegate::Detail detail); // in the context menu

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    using Evidence = QHash<BlockId, SectionEvidence>;

    void retranslate();
    void connectTree();
    void applyFilter(const QString &text);
    void restoreFolding();
    void rememberFolding(const QModelIndex &index, Qt::CheckState folded);
    void jump(const QModelIndex &index);
    void updateCounts();
    void showMenu(const QPoint &place);
    void count(); // a hidden panel waits until it is shown

    OutlineModel *m_model;
    QSortFilterProxyModel *m_filtered;
    PanelFrame *m_frame;
    QTreeView *m_tree;
    OutlineDelegate *m_delegate;
    QSet<QString> m_folded; // anchors, so that they survive a change of the headings
    qsizetype m_caret = 0;
    bool m_restoring = false;
    DocumentSnapshotPtr m_waiting; // its evidence is to be counted
    QList<Finding> m_waitingFindings;
    bool m_counting = false;
    QFutureWatcher<Evidence> m_watcher;
};

} // namespace Galley

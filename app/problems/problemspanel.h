// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/finding.h"
#include "document/documentsnapshot.h"

#include <QWidget>

#include <array>

class QModelIndex;
class QToolButton;
class QTreeView;

namespace Galley {

struct Theme;
class PanelFrame;
class ProblemsFilter;
class ProblemsModel;

// Everything that was found in the article, by kind, with a button for each severity to leave it out. A click or Enter
// asks to go there, a right click or the menu key for what can be done.
class ProblemsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemsPanel(QWidget *parent = nullptr);

    void setFindings(const DocumentSnapshotPtr &snapshot, const QList<Finding> &findings);
    void setTheme(const Theme &theme);

Q_SIGNALS:
    void jumpRequested(const Galley::Location &location);
    // One finding, or all of a kind.
    void remediesRequested(const QList<Galley::Finding> &findings, const QPoint &globalPosition);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeSeverityRow();
    void retranslate();
    void take(); // a hidden panel waits until it is shown
    void openAtFirst(const QModelIndex &kind);
    void jump(const QModelIndex &index);
    void askForRemedies(const QPoint &position);
    void countSeverities();
    void updateCounts();

    ProblemsModel *m_model;
    ProblemsFilter *m_filtered;
    PanelFrame *m_frame;
    QTreeView *m_tree;
    std::array<QToolButton *, 3> m_severities{};
    DocumentSnapshotPtr m_waiting;
    QList<Finding> m_waitingFindings;
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentsnapshot.h"

#include <QObject>

class QAction;
class QDockWidget;
class QMainWindow;

namespace Galley {

class CitationsPanel;
class LinksPanel;
class OutlinePanel;
class PanelTitle;

// The panels as docks of a window: the outline at the left, the others below it as tabs.
class PanelDocks : public QObject
{
    Q_OBJECT
public:
    explicit PanelDocks(QMainWindow *window);

    void setSnapshot(const DocumentSnapshotPtr &snapshot);
    void followCaret(qsizetype position);
    void arrange(); // the widths and heights of a first start
    bool showPanel(const QString &name); // "outline", "links" or "citations"; false for another
    QList<QAction *> toggles() const;
    void retranslate();

Q_SIGNALS:
    void jumpRequested(const Galley::Location &location);

private:
    QDockWidget *addDock(const char *name, QWidget *panel);

    QMainWindow *m_window;
    QList<PanelTitle *> m_titles;
    OutlinePanel *m_outline;
    LinksPanel *m_links;
    CitationsPanel *m_citations;
    QDockWidget *m_outlineDock;
    QDockWidget *m_linksDock;
    QDockWidget *m_citationsDock;
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentsnapshot.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <list>

class QAction;
class QDockWidget;
class QMainWindow;

namespace Galley {

class CitationsPanel;
class LinksPanel;
class OutlinePanel;
class PanelTitle;
class ProblemsPanel;

// The panels as docks of a window: the outline at the left, the others below it as tabs.
class PanelDocks : public QObject
{
    Q_OBJECT
public:
    explicit PanelDocks(QMainWindow *window);

    void setSnapshot(const DocumentSnapshotPtr &snapshot); // panels out of sight get theirs when they come into it
    void followCaret(qsizetype position);
    LinksPanel *links() const { return m_links; }
    OutlinePanel *outline() const { return m_outline; }
    CitationsPanel *citations() const { return m_citations; }
    ProblemsPanel *problems() const { return m_problems; }
    void arrange(); // the widths and heights of a first start
    bool showPanel(const QString &name); // "outline", "links", "citations" or "problems"; false for another
    QList<QAction *> toggles() const;
    void retranslate();

Q_SIGNALS:
    void jumpRequested(const Galley::Location &location);

private:
    // What a dock's panel is fed with, and whether it has had the newest.
    struct Feed
    {
        std::function<void(const DocumentSnapshotPtr &)> take;
        bool inSight = false;
        bool upToDate = true;
    };

    QDockWidget *addDock(const char *name);
    void showWhenAsked(QDockWidget *dock);
    template <typename Panel> void feed(QDockWidget *dock, Panel *panel);
    void hand(Feed &feed);

    QMainWindow *m_window;
    QSet<const QDockWidget *> m_inSight;
    bool m_wasInSight = false; // the panel whose command is being carried out
    QList<PanelTitle *> m_titles;
    DocumentSnapshotPtr m_snapshot;
    std::list<Feed> m_feeds; // in the order of their docks; entries stay where they are
    QDockWidget *m_outlineDock;
    QDockWidget *m_linksDock;
    QDockWidget *m_citationsDock;
    QDockWidget *m_problemsDock;
    OutlinePanel *m_outline;
    LinksPanel *m_links;
    CitationsPanel *m_citations;
    ProblemsPanel *m_problems;
};

} // namespace Galley

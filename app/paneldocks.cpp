// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paneldocks.h"

#include "app/panels/citationspanel.h"
#include "app/panels/linkspanel.h"
#include "app/panels/outlinepanel.h"
#include "app/panels/paneltitle.h"
#include "app/problems/problemspanel.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>

#include <utility>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

void nameDock(QDockWidget *dock, const QString &title, const QString &menuText, const QString &tip)
{
    dock->setWindowTitle(title);
    dock->setAccessibleName(title);
    dock->toggleViewAction()->setText(menuText);
    dock->toggleViewAction()->setStatusTip(tip);
    dock->toggleViewAction()->setToolTip(tip);
}

} // namespace

PanelDocks::PanelDocks(QMainWindow *window)
    : QObject(window), m_window(window), m_outlineDock(addDock("outline")), m_linksDock(addDock("links")),
      m_citationsDock(addDock("citations")), m_problemsDock(addDock("problems")), m_outline(new OutlinePanel(m_outlineDock)),
      m_links(new LinksPanel(m_linksDock)), m_citations(new CitationsPanel(m_citationsDock)), m_problems(new ProblemsPanel(m_problemsDock))
{
    m_outlineDock->setWidget(m_outline);
    m_linksDock->setWidget(m_links);
    m_citationsDock->setWidget(m_citations);
    m_problemsDock->setWidget(m_problems);
    window->setDockOptions(QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks);
    window->setTabPosition(Qt::LeftDockWidgetArea, QTabWidget::North);
    window->splitDockWidget(m_outlineDock, m_linksDock, Qt::Vertical);
    window->tabifyDockWidget(m_linksDock, m_citationsDock);
    window->tabifyDockWidget(m_citationsDock, m_problemsDock);
    m_linksDock->raise();
    feed(m_outlineDock, m_outline);
    feed(m_linksDock, m_links);
    feed(m_citationsDock, m_citations);
    connect(m_outline, &OutlinePanel::jumpRequested, this, &PanelDocks::jumpRequested);
    connect(m_links, &LinksPanel::jumpRequested, this, &PanelDocks::jumpRequested);
    connect(m_citations, &CitationsPanel::jumpRequested, this, &PanelDocks::jumpRequested);
    connect(m_problems, &ProblemsPanel::jumpRequested, this, &PanelDocks::jumpRequested);
    const QList<QAction *> actions = toggles();
    for (int i = 0; i < actions.size(); ++i)
        actions.at(i)->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)));
    retranslate();
}

// Its panel is made with the dock as its parent: to move a tree of widgets below another is to style all of it once more.
QDockWidget *PanelDocks::addDock(const char *name)
{
    auto *dock = new QDockWidget(m_window);
    dock->setObjectName(QString::fromLatin1(name)); // saveState knows docks by it
    m_titles.append(new PanelTitle(dock));
    dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable);
    m_window->addDockWidget(Qt::LeftDockWidgetArea, dock);
    showWhenAsked(dock);
    return dock;
}

// The command hides a panel that is shown. One behind another's tab counts as shown to Qt, but who asks for it wants to see
// it. What was in sight is looked up before the command has its effect, which is when it changes its tick.
void PanelDocks::showWhenAsked(QDockWidget *dock)
{
    connect(dock, &QDockWidget::visibilityChanged, this, [this, dock](bool inSight) {
        if (inSight)
            m_inSight.insert(dock);
        else
            m_inSight.remove(dock);
    });
    const QAction *toggle = dock->toggleViewAction();
    connect(toggle, &QAction::toggled, this, [this, dock] { m_wasInSight = m_inSight.contains(dock); });
    connect(toggle, &QAction::triggered, this, [this, dock] {
        if (m_wasInSight)
            return;
        dock->show();
        dock->raise();
    });
}

void PanelDocks::setSnapshot(const DocumentSnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    for (Feed &feed : m_feeds) {
        feed.upToDate = false;
        hand(feed);
    }
}

void PanelDocks::hand(Feed &feed)
{
    if (!feed.inSight || std::exchange(feed.upToDate, true) || !m_snapshot)
        return;
    feed.take(m_snapshot);
}

// A panel behind another's tab is visible to Qt, but not to the reader: only the dock can tell.
template <typename Panel> void PanelDocks::feed(QDockWidget *dock, Panel *panel)
{
    Feed &added = m_feeds.emplace_back(Feed{.take = [panel](const DocumentSnapshotPtr &snapshot) { panel->setSnapshot(snapshot); }});
    connect(dock, &QDockWidget::visibilityChanged, this, [this, &added](bool inSight) {
        added.inSight = inSight;
        hand(added);
    });
}

void PanelDocks::followCaret(qsizetype position)
{
    m_outline->followCaret(position);
}

void PanelDocks::arrange()
{
    m_window->resizeDocks({m_outlineDock}, {260}, Qt::Horizontal);
    m_window->resizeDocks({m_outlineDock, m_linksDock}, {600, 400}, Qt::Vertical);
}

bool PanelDocks::showPanel(const QString &name)
{
    for (QDockWidget *dock : {m_outlineDock, m_linksDock, m_citationsDock, m_problemsDock}) {
        if (dock->objectName() == name) {
            dock->show();
            dock->raise();
            return true;
        }
    }
    return false;
}

QList<QAction *> PanelDocks::toggles() const
{
    return {m_outlineDock->toggleViewAction(), m_linksDock->toggleViewAction(), m_citationsDock->toggleViewAction(),
        m_problemsDock->toggleViewAction()};
}

void PanelDocks::retranslate()
{
    nameDock(m_outlineDock, tr("Outline"), tr("&Outline"), tr("Show or hide the headings of the article"));
    nameDock(m_linksDock, tr("Links"), tr("&Links"), tr("Show or hide the links of the article"));
    nameDock(m_citationsDock, tr("Citations"), tr("&Citations"), tr("Show or hide the citations of the article"));
    nameDock(m_problemsDock, tr("Problems"), tr("&Problems"), tr("Show or hide what was found in the article"));
    for (PanelTitle *title : std::as_const(m_titles))
        title->retranslate();
}

} // namespace Galley

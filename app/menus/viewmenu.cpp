// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"
#include "app/mainwindow.h"
#include "app/menubar.h"
#include "app/menus.h"
#include "app/paneldocks.h"
#include "app/settings.h"
#include "app/windows.h"
#include "app/workbench.h"
#include "editor/textpane.h"
#include "preview/previewpane.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

#include <array>
#include <utility>

namespace Galley {

namespace {

constexpr std::array themeActions{
    std::pair(ActionId::ThemeSystem, ThemeChoice::System),
    std::pair(ActionId::ThemeLight, ThemeChoice::Light),
    std::pair(ActionId::ThemeDark, ThemeChoice::Dark),
    std::pair(ActionId::ThemeSepia, ThemeChoice::Sepia),
};
constexpr std::array zoomSteps{50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300};

int zoomedIn(int zoom)
{
    for (const int step : zoomSteps) {
        if (step > zoom)
            return step;
    }
    return zoom;
}

int zoomedOut(int zoom)
{
    int below = zoomSteps.front();
    for (const int step : zoomSteps) {
        if (step < zoom)
            below = step;
    }
    return below;
}

template <typename Value> void change(MainWindow &window, Value Preferences::*member, Value value)
{
    Preferences preferences = window.windows()->settings()->preferences();
    preferences.*member = value;
    window.windows()->settings()->setPreferences(preferences);
}

void connectModes(const Actions &actions, MainWindow &window)
{
    Workbench *workbench = window.workbench();
    QObject::connect(
        actions[ActionId::ViewWrite], &QAction::triggered, workbench, [workbench] { workbench->setViewMode(ViewMode::Write); });
    QObject::connect(
        actions[ActionId::ViewSideBySide], &QAction::triggered, workbench, [workbench] { workbench->setViewMode(ViewMode::SideBySide); });
    QObject::connect(actions[ActionId::ViewRead], &QAction::triggered, workbench, [workbench] { workbench->setViewMode(ViewMode::Read); });
    QObject::connect(actions[ActionId::ReloadPreview], &QAction::triggered, workbench->preview(), &PreviewPane::reload);
    QObject::connect(actions[ActionId::SyncScrolling], &QAction::triggered, &window,
        [&window](bool on) { change(window, &Preferences::syncScrolling, on); });
    QObject::connect(actions[ActionId::OutlineEvidence], &QAction::toggled, &window, [&window](bool on) {
        if (on != window.windows()->preferences().outlineEvidence)
            change(window, &Preferences::outlineEvidence, on);
    });
    QObject::connect(actions[ActionId::FullScreen], &QAction::triggered, &window, [&window](bool on) {
        window.setWindowState(on ? window.windowState() | Qt::WindowFullScreen : window.windowState() & ~Qt::WindowFullScreen);
    });
}

void connectZoom(const Actions &actions, TextPane *pane)
{
    QObject::connect(actions[ActionId::ZoomIn], &QAction::triggered, pane, [pane] { pane->setZoom(zoomedIn(pane->zoom())); });
    QObject::connect(actions[ActionId::ZoomOut], &QAction::triggered, pane, [pane] { pane->setZoom(zoomedOut(pane->zoom())); });
    QObject::connect(actions[ActionId::ZoomReset], &QAction::triggered, pane, [pane] { pane->setZoom(100); });
}

} // namespace

void checkTheme(const Actions &actions, ThemeChoice choice)
{
    for (const auto &[id, shown] : themeActions)
        actions[id]->setChecked(shown == choice);
}

void makeViewMenu(MenuBar &bar, MainWindow &window)
{
    const Actions &actions = *window.actions();
    QMenu *menu = bar.addTitled(QT_TRANSLATE_NOOP("Galley::MenuBar", "&View"));
    menu->addActions({actions[ActionId::ViewWrite], actions[ActionId::ViewSideBySide], actions[ActionId::ViewRead]});
    menu->addSeparator();
    menu->addActions(window.panels()->toggles());
    menu->addSeparator();
    menu->addActions({actions[ActionId::OutlineEvidence], actions[ActionId::SyncScrolling], actions[ActionId::ReloadPreview]});
    menu->addSeparator();
    QMenu *themes = bar.addTitled(menu, QT_TRANSLATE_NOOP("Galley::MenuBar", "Colo&urs"));
    for (const auto &[id, choice] : themeActions) {
        themes->addAction(actions[id]);
        QObject::connect(actions[id], &QAction::triggered, &window, [&window, choice] { change(window, &Preferences::theme, choice); });
    }
    menu->addActions({actions[ActionId::ZoomIn], actions[ActionId::ZoomOut], actions[ActionId::ZoomReset]});
    menu->addSeparator();
    menu->addAction(actions[ActionId::FullScreen]);
    connectModes(actions, window);
    connectZoom(actions, window.workbench()->pane());
}

} // namespace Galley

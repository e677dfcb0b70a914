// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"
#include "app/mainwindow.h"
#include "app/menubar.h"
#include "app/menus.h"
#include "app/workbench.h"
#include "editor/textpane.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace Galley {

void makeFormatMenu(MenuBar &bar, MainWindow &window)
{
    const Actions &actions = *window.actions();
    const TextPane *pane = window.workbench()->pane();
    QMenu *menu = bar.addTitled(QT_TRANSLATE_NOOP("Galley::MenuBar", "F&ormat"));
    menu->addActions({actions[ActionId::Bold], actions[ActionId::Italic], actions[ActionId::Code], actions[ActionId::Strikethrough]});
    menu->addSeparator();
    menu->addAction(actions[ActionId::TaskBox]);

    QObject::connect(actions[ActionId::Bold], &QAction::triggered, pane, &TextPane::toggleBold);
    QObject::connect(actions[ActionId::Italic], &QAction::triggered, pane, &TextPane::toggleItalic);
    QObject::connect(actions[ActionId::Code], &QAction::triggered, pane, &TextPane::toggleCode);
    QObject::connect(actions[ActionId::Strikethrough], &QAction::triggered, pane, &TextPane::toggleStrikethrough);
    QObject::connect(actions[ActionId::TaskBox], &QAction::triggered, pane, &TextPane::toggleTaskBox);
}

} // namespace Galley

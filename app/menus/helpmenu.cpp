// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aboutdialog.h"
#include "app/actions.h"
#include "app/mainwindow.h"
#include "app/menubar.h"
#include "app/menus.h"
#include "app/windows.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace Galley {

void makeHelpMenu(MenuBar &bar, MainWindow &window)
{
    const Actions &actions = *window.actions();
    QMenu *menu = bar.addTitled(QT_TRANSLATE_NOOP("Galley::MenuBar", "&Help"));
    menu->addAction(actions[ActionId::OpenSample]);
    menu->addSeparator();
    menu->addAction(actions[ActionId::About]);

    QObject::connect(actions[ActionId::OpenSample], &QAction::triggered, &window, [&window] { window.windows()->openSample(&window); });
    QObject::connect(actions[ActionId::About], &QAction::triggered, &window, [&window] { AboutDialog(&window).exec(); });
}

} // namespace Galley

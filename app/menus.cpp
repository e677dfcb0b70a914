// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/menus.h"

#include "app/mainwindow.h"
#include "app/menubar.h"

namespace Galley {

QMenuBar *makeMenuBar(MainWindow &window)
{
    auto *bar = new MenuBar(&window);
    makeFileMenu(*bar, window);
    makeEditMenu(*bar, window);
    makeInsertMenu(*bar, window);
    makeFormatMenu(*bar, window);
    makeArticleMenu(*bar, window);
    makeViewMenu(*bar, window);
    makeHelpMenu(*bar, window);
    return bar;
}

} // namespace Galley

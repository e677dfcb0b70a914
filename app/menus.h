// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences.h"

class QMenu;
class QMenuBar;

namespace Galley {

class Actions;
class MainWindow;
class MenuBar;

// Each menu takes the window's actions in their order and connects them to what they do.
QMenuBar *makeMenuBar(MainWindow &window);
void makeFileMenu(MenuBar &bar, MainWindow &window);
void makeEditMenu(MenuBar &bar, MainWindow &window);
void makeInsertMenu(MenuBar &bar, MainWindow &window);
void makeFormatMenu(MenuBar &bar, MainWindow &window);
void makeArticleMenu(MenuBar &bar, MainWindow &window);
void makeViewMenu(MenuBar &bar, MainWindow &window);
void makeHelpMenu(MenuBar &bar, MainWindow &window);

void checkTheme(const Actions &actions, ThemeChoice choice);

} // namespace Galley

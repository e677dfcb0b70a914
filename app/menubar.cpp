// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/menubar.h"

#include <QCoreApplication>
#include <QEvent>

namespace Galley {

QMenu *MenuBar::addTitled(const char *title)
{
    QMenu *menu = addMenu(QString());
    keep(menu, title);
    return menu;
}

QMenu *MenuBar::addTitled(QMenu *parent, const char *title)
{
    QMenu *menu = parent->addMenu(QString());
    keep(menu, title);
    return menu;
}

void MenuBar::keep(QMenu *menu, const char *title)
{
    menu->setTitle(tr(title));
    menu->setToolTipsVisible(false); // the status bar shows the tips
    m_titles.append({menu, title});
}

void MenuBar::changeEvent(QEvent *event)
{
    QMenuBar::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    for (const auto &[menu, title] : m_titles)
        menu->setTitle(tr(title));
}

} // namespace Galley

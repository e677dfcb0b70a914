// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMenuBar>

#include <utility>

namespace Galley {

// A menu bar that knows the sources of its menus' titles and puts them into the current language.
class MenuBar : public QMenuBar
{
    Q_OBJECT
public:
    using QMenuBar::QMenuBar;

    // `title` is a source for tr() in the context Galley::MenuBar.
    QMenu *addTitled(const char *title);
    QMenu *addTitled(QMenu *parent, const char *title);

protected:
    void changeEvent(QEvent *event) override;

private:
    void keep(QMenu *menu, const char *title);

    QList<std::pair<QMenu *, const char *>> m_titles;
};

} // namespace Galley

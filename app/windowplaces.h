// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QRect>

class QWidget;

namespace Galley {

// The window's frame as it is where enough of its title bar is on one of the screens to be taken hold of; else moved, and
// made smaller where it must be, into the screen it is nearest to. Without screens it stays.
QRect broughtIntoView(const QRect &frame, const QList<QRect> &screens);

// Sees to it that the program's windows can be reached when a screen goes or takes another size: what was shown is shown
// again, on a screen that is there. GUI thread.
class WindowPlaces : public QObject
{
    Q_OBJECT
public:
    explicit WindowPlaces(QObject *parent = nullptr);

    static void bringIntoView(QWidget *window); // one that is shown neither full screen nor as large as its screen

private:
    void look();
    void lookSoon();

    QList<QWidget *> m_shown; // when a screen went; only compared
    bool m_looking = false;
};

} // namespace Galley

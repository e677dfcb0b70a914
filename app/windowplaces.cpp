// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowplaces.h"

#include <QApplication>
#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>
#include <QWidget>

#include <algorithm>
#include <limits>
#include <utility>

namespace Galley {

namespace {

constexpr int titleHeight = 24; // about what a window is moved by
constexpr int graspable = 80; // pixels of it

bool canBeGrasped(const QRect &frame, const QRect &screen)
{
    const QRect title = QRect(frame.topLeft(), QSize(frame.width(), titleHeight)).intersected(screen);
    return title.width() >= std::min(graspable, frame.width()) && title.height() >= titleHeight / 2;
}

qint64 distance(const QRect &frame, const QRect &screen)
{
    const QPoint centre = frame.center();
    const QPoint nearest(std::clamp(centre.x(), screen.left(), screen.right()), std::clamp(centre.y(), screen.top(), screen.bottom()));
    const QPoint way = centre - nearest;
    return qint64(way.x()) * way.x() + qint64(way.y()) * way.y();
}

QList<QRect> screens()
{
    QList<QRect> places;
    for (const QScreen *screen : QGuiApplication::screens())
        places.append(screen->availableGeometry());
    return places;
}

QList<QWidget *> shownWindows()
{
    QList<QWidget *> shown;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (qobject_cast<QMainWindow *>(widget) && widget->isVisible())
            shown.append(widget);
    }
    return shown;
}

} // namespace

QRect broughtIntoView(const QRect &frame, const QList<QRect> &screens)
{
    const auto grasped = [&frame](const QRect &screen) { return canBeGrasped(frame, screen); };
    if (screens.isEmpty() || std::any_of(screens.begin(), screens.end(), grasped))
        return frame;
    const QRect screen = *std::min_element(screens.begin(), screens.end(),
        [&frame](const QRect &one, const QRect &other) { return distance(frame, one) < distance(frame, other); });
    QRect moved(frame.topLeft(), frame.size().boundedTo(screen.size()));
    moved.moveLeft(std::clamp(moved.left(), screen.left(), screen.right() + 1 - moved.width()));
    moved.moveTop(std::clamp(moved.top(), screen.top(), screen.bottom() + 1 - moved.height()));
    return moved;
}

WindowPlaces::WindowPlaces(QObject *parent) : QObject(parent)
{
    const auto follow = [this](QScreen *screen) { connect(screen, &QScreen::availableGeometryChanged, this, &WindowPlaces::lookSoon); };
    for (QScreen *screen : QGuiApplication::screens())
        follow(screen);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, follow);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &WindowPlaces::lookSoon);
}

// Qt tells of it before it moves the windows that were there to another screen, and some of them it hides.
void WindowPlaces::lookSoon()
{
    if (std::exchange(m_looking, true))
        return;
    m_shown = shownWindows();
    QMetaObject::invokeMethod(this, &WindowPlaces::look, Qt::QueuedConnection);
}

void WindowPlaces::look()
{
    m_looking = false;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (!m_shown.contains(window))
            continue;
        if (!window->isVisible())
            window->show();
        bringIntoView(window);
    }
    m_shown.clear();
}

void WindowPlaces::bringIntoView(QWidget *window)
{
    if (window->isMaximized() || window->isFullScreen() || window->isMinimized())
        return; // their place is the system's business
    const QRect frame = window->frameGeometry();
    const QRect place = broughtIntoView(frame, screens());
    if (place == frame)
        return;
    window->resize(window->size() - (frame.size() - place.size()));
    window->move(place.topLeft());
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Galley {

using namespace std::chrono_literals;

// Runs events until `isDone`, which is asked after each; false when that took too long.
inline bool runUntil(const std::function<bool()> &isDone, std::chrono::milliseconds most = 30s)
{
    QTimer limit;
    limit.setSingleShot(true);
    bool late = false;
    QObject::connect(&limit, &QTimer::timeout, &limit, [&late] { late = true; });
    limit.start(most);
    QEventLoop loop;
    while (!isDone() && !late)
        loop.processEvents(QEventLoop::WaitForMoreEvents);
    return isDone();
}

// A writer's pause.
inline void rest(std::chrono::milliseconds pause)
{
    QEventLoop loop;
    QTimer::singleShot(pause, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace Galley

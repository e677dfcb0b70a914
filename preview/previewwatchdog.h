// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace Galley {

// Watches over the renderer, which can die, or live and not answer (nothing tells of that). Counts ticks rather than
// time, so that a machine that slept is no renderer that hangs. GUI thread.
class PreviewWatchdog : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        std::chrono::milliseconds interval{1000};
        int lateTicks = 1; // without an answer: late
        int silentTicks = 9; // without an answer: unresponsive
        int silentLoadTicks = 20; // while the page loads
        int deaths = 3; // within the window: not worth another try
        std::chrono::milliseconds window{60000};
    };
    explicit PreviewWatchdog(Options options, QObject *parent = nullptr);

    void watchLoading(); // starts watching; the page is being loaded
    void stop();
    void answered(); // anything that the page says
    // Whether the page should be loaded once more. `now` is of a clock that never goes back.
    bool recordDeath(std::chrono::milliseconds now);
    void forgetDeaths();

Q_SIGNALS:
    void pingDue();
    void grewLate(); // no answer for a while; what the page shows may be old
    void caughtUp(); // after that
    void unresponsive();

private:
    enum class Lateness { None, Late };
    void tick();

    void setLateness(Lateness lateness);

    const Options m_options;
    QTimer m_timer;
    bool m_loading = true;
    Lateness m_lateness = Lateness::None;
    int m_silent = 0;
    QList<std::chrono::milliseconds> m_deaths;
};

} // namespace Galley

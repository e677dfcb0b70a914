// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewwatchdog.h"

namespace Galley {

PreviewWatchdog::PreviewWatchdog(Options options, QObject *parent) : QObject(parent), m_options(options)
{
    m_timer.setInterval(options.interval);
    connect(&m_timer, &QTimer::timeout, this, &PreviewWatchdog::tick);
}

void PreviewWatchdog::watchLoading()
{
    m_loading = true;
    m_silent = 0;
    setLateness(Lateness::None);
    m_timer.start();
}

void PreviewWatchdog::stop()
{
    m_timer.stop();
    setLateness(Lateness::None);
}

void PreviewWatchdog::answered()
{
    m_loading = false;
    m_silent = 0;
    setLateness(Lateness::None);
}

bool PreviewWatchdog::recordDeath(std::chrono::milliseconds now)
{
    m_deaths.removeIf([&](std::chrono::milliseconds at) { return now - at > m_options.window; });
    m_deaths.append(now);
    return m_deaths.size() < m_options.deaths;
}

void PreviewWatchdog::forgetDeaths()
{
    m_deaths.clear();
}

void PreviewWatchdog::tick()
{
    if (++m_silent > (m_loading ? m_options.silentLoadTicks : m_options.silentTicks)) {
        m_silent = 0;
        Q_EMIT unresponsive();
        return;
    }
    if (!m_loading && m_silent > m_options.lateTicks)
        setLateness(Lateness::Late);
    Q_EMIT pingDue();
}

void PreviewWatchdog::setLateness(Lateness lateness)
{
    if (m_lateness == lateness)
        return;
    m_lateness = lateness;
    if (lateness == Lateness::Late)
        Q_EMIT grewLate();
    else
        Q_EMIT caughtUp();
}

} // namespace Galley

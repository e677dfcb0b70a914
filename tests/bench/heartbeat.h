// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/series.h"

#include <QObject>
#include <QTimer>

namespace Galley {

// Beats every millisecond while the GUI thread is free; what is counted is how long it was not.
class Heartbeat : public QObject
{
public:
    explicit Heartbeat(Series &gaps) : m_gaps(gaps)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
        m_timer.start();
    }
    ~Heartbeat() override { beat(); }

private:
    void beat()
    {
        m_gaps.add(millisecondsSince(m_last));
        m_last = BenchClock::now();
    }

    Series &m_gaps;
    QTimer m_timer;
    BenchClock::time_point m_last = BenchClock::now();
};

} // namespace Galley

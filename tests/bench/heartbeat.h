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
    explicit Heartbeat(Series &gaps)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, [this, &gaps] {
            gaps.add(millisecondsSince(m_last));
            m_last = BenchClock::now();
        });
        m_timer.start();
    }

private:
    QTimer m_timer;
    BenchClock::time_point m_last = BenchClock::now();
};

} // namespace Galley

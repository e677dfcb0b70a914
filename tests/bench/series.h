// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <chrono>

namespace Galley {

using BenchClock = std::chrono::steady_clock;

inline double millisecondsSince(BenchClock::time_point start)
{
    return std::chrono::duration<double, std::milli>(BenchClock::now() - start).count();
}

// Measured durations in milliseconds.
class Series
{
public:
    void add(double milliseconds) { m_values.append(milliseconds); }
    qsizetype count() const { return m_values.size(); }
    double least() const { return quantile(0); }
    double median() const { return quantile(0.5); }
    double quantile(double share) const; // the smallest value that this share of all does not exceed; 0 without values

private:
    QList<double> m_values;
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <optional>

namespace Galley {

// When a region of the screen changed after a key. Times are milliseconds since the key, in rising order.
class RegionTrace
{
public:
    explicit RegionTrace(quint64 fingerprint) : m_latest(fingerprint) { }

    void see(double at, quint64 fingerprint);

    std::optional<double> firstChange() const { return m_first; }
    std::optional<double> lastChange() const { return m_last; } // its look has been the same since
    bool isSettled(double now, double quiet) const { return m_last && now - *m_last >= quiet; }

private:
    quint64 m_latest;
    std::optional<double> m_first;
    std::optional<double> m_last;
};

} // namespace Galley

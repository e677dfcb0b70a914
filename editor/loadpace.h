// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <algorithm>
#include <chrono>

namespace Galley {

// How much of a long text goes into the pane at a time, so that each piece takes about the same time on whatever machine
// and no frame is missed.
class LoadPace
{
public:
    static constexpr std::chrono::nanoseconds wanted = std::chrono::milliseconds(5);
    static constexpr qsizetype smallest = 4 * 1024; // UTF-16 units
    static constexpr qsizetype largest = 256 * 1024;

    qsizetype next() const { return m_size; }

    // It grows slowly and shrinks at once.
    void took(qsizetype units, std::chrono::nanoseconds time)
    {
        const auto fitting = qsizetype(double(units) * double(wanted.count()) / double(std::max<qint64>(time.count(), 1)));
        m_size = std::clamp(std::min(fitting, m_size + m_size / 2), smallest, largest);
    }

private:
    qsizetype m_size = 16 * 1024;
};

} // namespace Galley

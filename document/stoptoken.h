// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

namespace Galley {

// Asks work on another thread to end early. Copies share the request; a default one is never stopped.
class StopToken
{
public:
    StopToken() = default;
    static StopToken make()
    {
        StopToken token;
        token.m_stopped = std::make_shared<std::atomic_bool>(false);
        return token;
    }

    void stop() const
    {
        if (m_stopped)
            m_stopped->store(true, std::memory_order_relaxed);
    }
    bool isStopped() const { return m_stopped && m_stopped->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_stopped;
};

} // namespace Galley

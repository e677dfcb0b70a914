// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <mutex>

namespace Galley {

// A value that is made when it is first asked for, by whichever thread asks first; the others wait for it. What makes it
// must not ask for it.
template <typename Value> class Lazy
{
public:
    template <typename Maker> const Value &get(Maker &&make) const
    {
        // std::call_once would call the system each time a value has been made, whether somebody waits or not.
        if (!m_isMade) {
            const std::lock_guard lock(m_making);
            if (!m_isMade) {
                m_value = make();
                m_isMade = true;
            }
        }
        return m_value;
    }

private:
    mutable std::atomic<bool> m_isMade = false;
    mutable std::mutex m_making;
    mutable Value m_value{};
};

} // namespace Galley

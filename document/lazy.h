// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>

namespace Galley {

// A value that is made when it is first asked for, by whichever thread asks first; the others wait for it. What makes it
// must not ask for it.
template <typename Value> class Lazy
{
public:
    template <typename Maker> const Value &get(Maker &&make) const
    {
        std::call_once(m_once, [&] { m_value = make(); });
        return m_value;
    }

private:
    mutable std::once_flag m_once;
    mutable Value m_value{};
};

} // namespace Galley

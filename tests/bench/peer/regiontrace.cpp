// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peer/regiontrace.h"

namespace Galley {

void RegionTrace::see(double at, quint64 fingerprint)
{
    if (fingerprint == m_latest)
        return;
    m_latest = fingerprint;
    m_last = at;
    if (!m_first)
        m_first = at;
}

} // namespace Galley

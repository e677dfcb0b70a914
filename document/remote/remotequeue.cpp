// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/remote/remotequeue.h"

#include <algorithm>

namespace Galley {

int RemoteQueue::indexOf(const QString &host)
{
    const auto known = m_indexes.constFind(host);
    if (known != m_indexes.constEnd())
        return *known;
    const int index = int(m_hosts.size());
    m_hosts.emplace_back();
    m_indexes.insert(host, index);
    return index;
}

// Where the host now stands among those that are ready.
void RemoteQueue::enlist(int index)
{
    Host &host = m_hosts[size_t(index)];
    if (host.ready)
        m_ready.erase({*host.ready, index});
    host.ready.reset();
    if (host.busy || host.waiting.empty())
        return;
    host.ready = std::max(host.freeAt, host.waiting.begin()->first);
    m_ready.insert({*host.ready, index});
}

void RemoteQueue::add(int job, const QString &host, Time notBefore)
{
    const int index = indexOf(host);
    m_hosts[size_t(index)].waiting.emplace(notBefore, job);
    ++m_waiting;
    enlist(index);
}

std::optional<int> RemoteQueue::takeDue(Time now)
{
    if (m_underWay >= m_pace.atOnce || m_ready.empty() || m_ready.begin()->first > now)
        return {};
    const int index = m_ready.begin()->second;
    Host &host = m_hosts[size_t(index)];
    const int job = host.waiting.begin()->second;
    host.waiting.erase(host.waiting.begin());
    host.busy = true;
    --m_waiting;
    ++m_underWay;
    enlist(index);
    return job;
}

void RemoteQueue::release(const QString &host, Time now)
{
    const int index = indexOf(host);
    Host &released = m_hosts[size_t(index)];
    if (!released.busy)
        return;
    released.busy = false;
    released.freeAt = now + m_pace.between;
    --m_underWay;
    enlist(index);
}

std::optional<RemoteQueue::Time> RemoteQueue::nextDue() const
{
    return m_ready.empty() || m_underWay >= m_pace.atOnce ? std::nullopt : std::optional(m_ready.begin()->first);
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace Galley {

// How politely hosts are asked.
struct RemotePace
{
    int atOnce = 6; // hosts
    std::chrono::milliseconds between{1000}; // the end of one question and the next to the same host
};

// Which question is due: one at a time for each host, with pauses. Times are those of any clock that does not go back.
class RemoteQueue
{
public:
    using Time = std::chrono::milliseconds;

    explicit RemoteQueue(const RemotePace &pace) : m_pace(pace) { }

    void add(int job, const QString &host, Time notBefore);
    // A job to be carried out now. Its host, and a place among those at once, are taken until it is released.
    std::optional<int> takeDue(Time now);
    void release(const QString &host, Time now);

    // When takeDue() has something; nothing: not before a release or an addition.
    std::optional<Time> nextDue() const;
    bool isEmpty() const { return m_waiting == 0 && m_underWay == 0; }

private:
    struct Host
    {
        std::multimap<Time, int> waiting; // jobs by when they may go
        Time freeAt{0};
        bool busy = false;
        std::optional<Time> ready; // its place in m_ready
    };
    int indexOf(const QString &host);
    void enlist(int index);

    RemotePace m_pace;
    QHash<QString, int> m_indexes;
    std::vector<Host> m_hosts;
    std::set<std::pair<Time, int>> m_ready; // hosts that are not busy and have a job, by when it may go
    int m_waiting = 0;
    int m_underWay = 0;
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serialthread.h"

#include <csignal>
#include <pthread.h>
#include <system_error>
#include <utility>

namespace Galley {

namespace {

// Signals are for the GUI thread, which can act on them.
class BlockedSignals
{
public:
    BlockedSignals()
    {
        sigset_t all;
        sigfillset(&all);
        pthread_sigmask(SIG_SETMASK, &all, &m_before);
    }
    ~BlockedSignals() { pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }

private:
    sigset_t m_before = {};
};

} // namespace

SerialThread::SerialThread(Kind kind, Now now) : m_now(std::move(now))
{
    if (kind == Kind::InCaller)
        return;
    try {
        const BlockedSignals blocked; // a thread inherits what its maker blocks
        m_thread = std::thread([this] { run(); });
    } catch (const std::system_error &) {
        // The system has no thread left; kind() tells.
    }
}

void SerialThread::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void SerialThread::postAt(Clock::time_point due, Job job)
{
    std::unique_lock lock(m_mutex);
    if (m_ending)
        return;
    m_jobs.emplace(due, std::move(job)); // equal times keep their order
    if (m_thread.joinable())
        m_wake.notify_one();
    else if (!m_busy)
        runDue(lock);
}

bool SerialThread::drain(std::chrono::milliseconds timeout)
{
    std::unique_lock lock(m_mutex);
    if (!m_thread.joinable() && !m_busy)
        runDue(lock);
    const auto by = now();
    return m_idle.wait_for(lock, timeout, [&] { return !m_busy && (m_jobs.empty() || m_jobs.begin()->first > by); });
}

void SerialThread::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        runDue(lock);
        if (m_ending)
            return;
        if (m_jobs.empty())
            m_wake.wait(lock);
        else
            m_wake.wait_until(lock, m_jobs.begin()->first);
    }
}

void SerialThread::runDue(std::unique_lock<std::mutex> &lock)
{
    while (!m_jobs.empty() && m_jobs.begin()->first <= now()) {
        m_busy = true;
        {
            const Job job = std::move(m_jobs.extract(m_jobs.begin()).mapped());
            lock.unlock();
            job();
        }
        lock.lock();
        m_busy = false;
    }
    m_idle.notify_all();
}

} // namespace Galley

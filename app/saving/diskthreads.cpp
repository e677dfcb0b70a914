// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/saving/diskthreads.h"

#include <QCoreApplication>

#include <system_error>
#include <thread>

namespace Galley {

namespace {

constexpr size_t mostThreads = 16;

} // namespace

void DiskThreads::start(Job job)
{
    std::unique_lock lock(m_mutex);
    m_jobs.push_back(std::move(job));
    if (m_idle >= m_jobs.size()) {
        m_wake.notify_one();
        return;
    }
    if ((m_threads < mostThreads && addThread()) || m_threads > 0)
        return;
    const Job own = std::move(m_jobs.back());
    m_jobs.pop_back();
    lock.unlock();
    own();
}

bool DiskThreads::addThread()
{
    try {
        std::thread([this] { run(); }).detach();
    } catch (const std::system_error &) {
        return false; // the system has none left
    }
    ++m_threads;
    return true;
}

void DiskThreads::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        ++m_idle;
        m_wake.wait(lock, [this] { return !m_jobs.empty(); });
        --m_idle;
        {
            const Job job = std::move(m_jobs.front());
            m_jobs.pop_front();
            lock.unlock();
            job();
        }
        lock.lock();
    }
}

DiskThreads &diskThreads()
{
    static auto *const threads = new DiskThreads;
    return *threads;
}

QObject *homeOfResults()
{
    return QCoreApplication::instance();
}

} // namespace Galley

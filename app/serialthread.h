// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>

namespace Galley {

// Runs jobs one after the other on a thread of its own, in the order in which they fall due. Where no thread is to be
// had, they run in the caller as soon as they are due and somebody posts or drains. Any thread may post.
class SerialThread
{
public:
    using Clock = std::chrono::steady_clock; // does not jump with the time of day
    using Job = std::function<void()>;
    using Now = std::function<Clock::time_point()>;
    enum class Kind { Threaded, InCaller };

    // Another time than the clock's is for jobs that run in the caller: nothing wakes a thread when it has passed.
    explicit SerialThread(Kind kind = Kind::Threaded, Now now = &Clock::now);
    ~SerialThread() { end(); }
    SerialThread(const SerialThread &) = delete;
    SerialThread &operator=(const SerialThread &) = delete;

    Clock::time_point now() const { return m_now(); }
    void post(Job job) { postAt(now(), std::move(job)); }
    void postAt(Clock::time_point due, Job job);

    // Runs what is due and drops what would fall due later; what is posted from then on is dropped as well.
    void end();

    // Whether all jobs due by now were done within the time.
    bool drain(std::chrono::milliseconds timeout);
    Kind kind() const { return m_thread.joinable() ? Kind::Threaded : Kind::InCaller; }

private:
    void run();
    void runDue(std::unique_lock<std::mutex> &lock);

    const Now m_now;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_idle;
    std::multimap<Clock::time_point, Job> m_jobs;
    bool m_busy = false;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace Galley

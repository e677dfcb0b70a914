// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <utility>

namespace Galley {

// Threads that take jobs in turn. A job never gets lost for want of a thread: where the system gives no further one it
// waits for those there are, and where there are none it runs in the caller, which is better than never. A thread stays,
// so that it is there when the system has none left. Any thread may start jobs.
class DiskThreads
{
public:
    using Job = std::function<void()>;

    DiskThreads() = default;
    ~DiskThreads() = delete; // its threads may be held by a disk that is gone for good
    DiskThreads(const DiskThreads &) = delete;
    DiskThreads &operator=(const DiskThreads &) = delete;

    void start(Job job);

private:
    bool addThread();
    void run();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    size_t m_threads = 0;
    size_t m_idle = 0;
};

// For what waits for a disk. They are apart from those that build snapshots, because a disk that stalls keeps its thread
// for as long as it likes; the end of the program does not wait for them.
DiskThreads &diskThreads();

// Where results are handed back: an object of the GUI thread. Null once the program ends.
QObject *homeOfResults();

// Runs `job` on one of them and hands what it returns to `take` on the GUI thread, if `context` is still there then.
template <typename Job, typename Take> void runOnDisk(QObject *context, Job job, Take take)
{
    diskThreads().start([context = QPointer<QObject>(context), job = std::move(job), take = std::move(take)] {
        auto result = job();
        const auto handBack = [context, take, result = std::move(result)] {
            if (context)
                take(result);
        };
        if (QObject *home = homeOfResults())
            QMetaObject::invokeMethod(home, handBack, Qt::QueuedConnection);
    });
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/saving/diskthreads.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestDiskThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyJobRunsOnce()
    {
        constexpr int jobs = 500;
        std::vector<std::atomic<int>> runs(size_t(4 * jobs));
        std::atomic<int> done = 0;
        {
            std::vector<std::jthread> starters;
            for (int starter = 0; starter < 4; ++starter)
                starters.emplace_back([&, starter] {
                    for (int i = 0; i < jobs; ++i)
                        diskThreads().start([&runs, &done, at = size_t(starter * jobs + i)] {
                            ++runs[at];
                            ++done;
                        });
                });
        }
        QTRY_COMPARE(done, 4 * jobs);
        QVERIFY(std::ranges::all_of(runs, [](const std::atomic<int> &count) { return count == 1; }));
    }

    // A disk that does not answer keeps its threads, and the others go on.
    void stalledJobsHoldUpNoOthers()
    {
        const auto gate = std::make_shared<QSemaphore>();
        std::atomic<int> stalled = 0;
        for (int i = 0; i < 8; ++i)
            diskThreads().start([gate, &stalled] {
                ++stalled;
                gate->acquire();
                --stalled;
            });
        QTRY_COMPARE(stalled, 8);
        std::atomic<bool> done = false;
        diskThreads().start([&done] { done = true; });
        QTRY_VERIFY(done);
        QCOMPARE(stalled, 8);
        gate->release(8);
        QTRY_COMPARE(stalled, 0);
    }

    void jobsMayStartJobs()
    {
        std::atomic<int> left = 200;
        std::function<void()> next = [&] {
            if (--left > 0)
                diskThreads().start(next);
        };
        diskThreads().start(next);
        QTRY_COMPARE(left, 0);
    }

    void resultsComeBackToTheFirstThread()
    {
        QString taken;
        const QThread *taker = nullptr;
        runOnDisk(
            this, [] { return u"read"_s; },
            [&](const QString &result) {
                taken = result;
                taker = QThread::currentThread();
            });
        QVERIFY(taken.isEmpty()); // from the event loop, never at once
        QTRY_COMPARE(taken, u"read"_s);
        QCOMPARE(taker, QThread::currentThread());
    }

    void whoHasGoneIsToldNothing()
    {
        auto gone = std::make_unique<QObject>();
        bool told = false;
        const auto gate = std::make_shared<QSemaphore>();
        runOnDisk(gone.get(), [gate] { return gate->tryAcquire(1, 30'000); }, [&told](bool) { told = true; });
        gone.reset();
        gate->release();
        bool last = false;
        runOnDisk(this, [] { return true; }, [&last](bool done) { last = done; });
        QTRY_VERIFY(last);
        QVERIFY(!told);
    }
};

QTEST_GUILESS_MAIN(TestDiskThreads)
#include "tst_diskthreads.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/threadreserve.h"

#include "document/backgroundthreads.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <mutex>
#include <set>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

// The threads that run as many jobs as a pool runs at once. waitForDone() would end them.
std::set<Qt::HANDLE> threadsOf(QThreadPool &pool)
{
    std::set<Qt::HANDLE> threads;
    std::mutex mutex;
    QSemaphore begun;
    QSemaphore go;
    const int count = pool.maxThreadCount();
    for (int i = 0; i < count; ++i)
        pool.start([&] {
            {
                const std::lock_guard lock(mutex);
                threads.insert(QThread::currentThreadId());
            }
            begun.release();
            go.acquire();
        });
    begun.acquire(count);
    go.release(count);
    return QTest::qWaitFor([&pool] { return pool.activeThreadCount() == 0; }) ? threads : std::set<Qt::HANDLE>();
}

} // namespace

// What a system does that has no threads left is in faults.threads.
class TestThreadReserve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(reserveThreads()); }

    void theyStay_data()
    {
        QTest::addColumn<QThreadPool *>("pool");
        QTest::newRow("builds") << QThreadPool::globalInstance();
        QTest::newRow("what follows from them") << &backgroundThreads();
    }
    void theyStay()
    {
        QFETCH(QThreadPool *, pool);
        QCOMPARE(pool->expiryTimeout(), -1);
        const std::set<Qt::HANDLE> threads = threadsOf(*pool);
        QCOMPARE(qsizetype(threads.size()), qsizetype(pool->maxThreadCount()));
        QCOMPARE(threadsOf(*pool), threads); // the same again, none made anew
    }

    // However many processors there are.
    void buildsTakeFew()
    {
        QVERIFY(QThreadPool::globalInstance()->maxThreadCount() <= 8);
        QVERIFY(QThreadPool::globalInstance()->maxThreadCount() >= 1);
    }
};

QTEST_GUILESS_MAIN(TestThreadReserve)
#include "tst_threadreserve.moc"

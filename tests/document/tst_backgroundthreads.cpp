// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/backgroundthreads.h"

#include <QSemaphore>
#include <QTest>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace Galley;

class BackgroundThreadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leaveTheGlobalPoolAlone()
    {
        QVERIFY(&backgroundThreads() == &backgroundThreads());
        QVERIFY(&backgroundThreads() != QThreadPool::globalInstance());
        QSemaphore goOn;
        QSemaphore done;
        const int tasks = 2 * backgroundThreads().maxThreadCount();
        for (int i = 0; i < tasks; ++i)
            backgroundThreads().start([&goOn, &done] {
                goOn.acquire();
                done.release();
            });
        QSemaphore built;
        QThreadPool::globalInstance()->start([&built] { built.release(); });
        QVERIFY(built.tryAcquire(1, 5000));
        goOn.release(tasks);
        QVERIFY(done.tryAcquire(tasks, 5000));
        backgroundThreads().waitForDone();
    }

    void onlyTheirOwnThreadsGiveWay()
    {
#ifdef Q_OS_LINUX
        const int before = getpriority(PRIO_PROCESS, 0);
        giveWay();
        int inside = 0;
        backgroundThreads().start([&inside] {
            giveWay();
            giveWay();
            inside = getpriority(PRIO_PROCESS, 0);
        });
        backgroundThreads().waitForDone();
        QCOMPARE(inside, std::max(before, 5));
        QCOMPARE(getpriority(PRIO_PROCESS, 0), before);
#endif
    }
};

QTEST_GUILESS_MAIN(BackgroundThreadsTest)
#include "tst_backgroundthreads.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serialthread.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace Galley;
using namespace std::chrono_literals;

class TestSerialThread : public QObject
{
    Q_OBJECT

private:
    static void eachKind()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("on a thread") << int(SerialThread::Kind::Threaded);
        QTest::newRow("without one") << int(SerialThread::Kind::InCaller);
    }

private Q_SLOTS:
    void keepsTheOrder_data() { eachKind(); }
    void keepsTheOrder()
    {
        QFETCH(int, kind);
        SerialThread thread{SerialThread::Kind(kind)};
        std::vector<int> done;
        for (int i = 0; i < 1000; ++i)
            thread.post([&done, i] { done.push_back(i); });
        QVERIFY(thread.drain(10s));
        QCOMPARE(done.size(), size_t(1000));
        QVERIFY(std::ranges::is_sorted(done));
    }

    void waitsUntilDue_data() { eachKind(); }
    void waitsUntilDue()
    {
        QFETCH(int, kind);
        SerialThread thread{SerialThread::Kind(kind)};
        std::atomic<bool> late = false;
        thread.postAt(SerialThread::Clock::now() + 1h, [&late] { late = true; });
        std::atomic<bool> soon = false;
        thread.post([&soon] { soon = true; });
        QVERIFY(thread.drain(10s));
        QVERIFY(soon);
        QVERIFY(!late);
        thread.end();
        QVERIFY(!late);
    }

    void keepsAnotherTime()
    {
        auto now = SerialThread::Clock::time_point() + 1h;
        SerialThread thread(SerialThread::Kind::InCaller, [&now] { return now; });
        int done = 0;
        thread.postAt(now + 5s, [&done] { ++done; });
        now += 4s;
        QVERIFY(thread.drain(0s));
        QCOMPARE(done, 0);
        now += 1s;
        QVERIFY(thread.drain(0s));
        QCOMPARE(done, 1);
    }

    void jobsMayPost_data() { eachKind(); }
    void jobsMayPost()
    {
        QFETCH(int, kind);
        std::atomic<int> done = 0;
        {
            SerialThread thread{SerialThread::Kind(kind)};
            thread.post([&] {
                ++done;
                thread.post([&done] { ++done; });
            });
            QVERIFY(thread.drain(10s));
        }
        QCOMPARE(done.load(), 2);
    }

    void endsWithWhatIsDue()
    {
        std::atomic<int> done = 0;
        SerialThread thread;
        for (int i = 0; i < 100; ++i)
            thread.post([&done] { ++done; });
        thread.end();
        QCOMPARE(done.load(), 100);
        thread.post([&done] { ++done; });
        QCOMPARE(done.load(), 100);
    }

    void doesNotWaitForAJobThatHangs()
    {
        std::atomic<bool> released = false;
        SerialThread thread;
        thread.post([&released] { released.wait(false); });
        QVERIFY(!thread.drain(10ms));
        released = true;
        released.notify_all();
        QVERIFY(thread.drain(10s));
    }
};

QTEST_GUILESS_MAIN(TestSerialThread)
#include "tst_serialthread.moc"

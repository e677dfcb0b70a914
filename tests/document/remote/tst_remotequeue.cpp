// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/remote/remotequeue.h"

#include <QList>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRemoteQueue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneAtATimeForAHost();
    void fewHostsAtOnce();
    void waitsAsAsked();
    void carriesOutEverything();
};

void TestRemoteQueue::oneAtATimeForAHost()
{
    RemoteQueue queue({.atOnce = 4, .between = 1000ms});
    QVERIFY(queue.isEmpty());
    QVERIFY(!queue.takeDue(0ms) && !queue.nextDue());
    queue.add(1, u"a"_s, 0ms);
    queue.add(2, u"a"_s, 0ms);
    queue.add(3, u"b"_s, 0ms);
    QCOMPARE(queue.takeDue(5ms), 1);
    QCOMPARE(queue.takeDue(5ms), 3);
    QVERIFY(!queue.takeDue(5ms));
    QVERIFY(!queue.nextDue()); // not before an answer
    queue.release(u"a"_s, 50ms);
    QCOMPARE(queue.nextDue(), 1050ms);
    QVERIFY(!queue.takeDue(1049ms));
    QCOMPARE(queue.takeDue(1050ms), 2);
    queue.release(u"b"_s, 1060ms);
    queue.release(u"a"_s, 1060ms);
    queue.release(u"a"_s, 1060ms); // once more than it was taken
    queue.release(u"never seen"_s, 1060ms);
    QVERIFY(queue.isEmpty());
}

void TestRemoteQueue::fewHostsAtOnce()
{
    RemoteQueue queue({.atOnce = 2, .between = 0ms});
    for (int i = 0; i < 5; ++i)
        queue.add(i, QString::number(i), 0ms);
    QVERIFY(queue.takeDue(0ms) && queue.takeDue(0ms));
    QVERIFY(!queue.takeDue(0ms) && !queue.nextDue());
    queue.release(u"0"_s, 0ms);
    QCOMPARE(queue.nextDue(), 0ms);
    QVERIFY(queue.takeDue(0ms));
    QVERIFY(!queue.takeDue(0ms));
}

void TestRemoteQueue::waitsAsAsked()
{
    RemoteQueue queue({.atOnce = 4, .between = 10ms});
    queue.add(1, u"a"_s, 5000ms); // asked to come again later
    queue.add(2, u"a"_s, 0ms);
    QCOMPARE(queue.takeDue(0ms), 2);
    queue.release(u"a"_s, 100ms);
    QCOMPARE(queue.nextDue(), 5000ms);
    QVERIFY(!queue.takeDue(4999ms));
    QCOMPARE(queue.takeDue(5000ms), 1);
}

// Many hosts, some with many jobs, in time that grows with their number.
void TestRemoteQueue::carriesOutEverything()
{
    RemoteQueue queue({.atOnce = 6, .between = 3ms});
    constexpr int count = 100000;
    for (int i = 0; i < count; ++i)
        queue.add(i, QString::number(i % 7 == 0 ? 0 : i % 20000), std::chrono::milliseconds(i % 50));
    QList<bool> done(count, false);
    std::chrono::milliseconds now{0};
    int finished = 0;
    while (!queue.isEmpty()) {
        QStringList busy;
        while (const std::optional<int> job = queue.takeDue(now)) {
            QVERIFY(!done[*job]);
            done[*job] = true;
            ++finished;
            busy += QString::number(*job % 7 == 0 ? 0 : *job % 20000);
        }
        QVERIFY(busy.size() <= 6);
        busy.sort();
        QCOMPARE(busy.removeDuplicates(), 0);
        for (const QString &host : std::as_const(busy))
            queue.release(host, now);
        now = std::max(now, queue.nextDue().value_or(now));
    }
    QCOMPARE(finished, count);
}

QTEST_GUILESS_MAIN(TestRemoteQueue)
#include "tst_remotequeue.moc"

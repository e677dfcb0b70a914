// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peer/regiontrace.h"

#include <QList>
#include <QTest>

using namespace Galley;

class TestRegionTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What is seen at 10, 20, 30… milliseconds; before the key it was 1.
    void changes_data()
    {
        QTest::addColumn<QList<quint64>>("seen");
        QTest::addColumn<double>("first"); // below 0: never
        QTest::addColumn<double>("last");
        QTest::newRow("never looked") << QList<quint64>{} << -1.0 << -1.0;
        QTest::newRow("never changed") << QList<quint64>{1, 1, 1} << -1.0 << -1.0;
        QTest::newRow("at once") << QList<quint64>{2, 2, 2} << 10.0 << 10.0;
        QTest::newRow("later") << QList<quint64>{1, 1, 2, 2} << 30.0 << 30.0;
        QTest::newRow("twice") << QList<quint64>{1, 2, 3, 3} << 20.0 << 30.0;
        QTest::newRow("and back") << QList<quint64>{1, 2, 1, 1} << 20.0 << 30.0;
        QTest::newRow("to nothing") << QList<quint64>{0} << 10.0 << 10.0;
    }
    void changes()
    {
        QFETCH(QList<quint64>, seen);
        QFETCH(double, first);
        QFETCH(double, last);
        RegionTrace trace(1);
        double at = 0;
        for (const quint64 look : seen)
            trace.see(at += 10, look);
        QCOMPARE(trace.firstChange().value_or(-1), first);
        QCOMPARE(trace.lastChange().value_or(-1), last);
    }

    void settles()
    {
        RegionTrace trace(1);
        QVERIFY(!trace.isSettled(10'000, 100)); // what has not changed yet may still do so
        trace.see(40, 2);
        QVERIFY(!trace.isSettled(139, 100));
        QVERIFY(trace.isSettled(140, 100));
        trace.see(150, 3);
        QVERIFY(!trace.isSettled(240, 100));
        trace.see(260, 3);
        QVERIFY(trace.isSettled(260, 100));
    }
};

QTEST_GUILESS_MAIN(TestRegionTrace)
#include "tst_regiontrace.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peer/latencies.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLatencies : public QObject
{
    Q_OBJECT

private:
    static Latencies seen(const QString &program, std::initializer_list<double> page)
    {
        Latencies latencies{.document = u"100k"_s, .program = program, .discarded = 3, .unanswered = 1};
        for (const double each : page) {
            latencies.text.add(each / 2);
            latencies.page.add(each);
            latencies.settled.add(each * 2);
        }
        return latencies;
    }

private Q_SLOTS:
    void bars_data()
    {
        QTest::addColumn<double>("galley");
        QTest::addColumn<double>("peer");
        QTest::addColumn<double>("factor");
        QTest::addColumn<bool>("met");
        QTest::newRow("below") << 24.0 << 100.0 << 0.25 << true;
        QTest::newRow("on it") << 25.0 << 100.0 << 0.25 << true;
        QTest::newRow("above") << 26.0 << 100.0 << 0.25 << false;
        QTest::newRow("slower than the peer") << 300.0 << 100.0 << 0.05 << false;
    }
    void bars()
    {
        QFETCH(double, galley);
        QFETCH(double, peer);
        QFETCH(double, factor);
        QFETCH(bool, met);
        const Bar bar = peerBar(seen(u"galley"_s, {1, galley, 1000}), seen(u"other"_s, {2, peer, 9000}), factor);
        QCOMPARE(bar.isMet(), met);
        QCOMPARE(bar.value(), galley);
        QCOMPARE(bar.reference, u"other"_s);
        QVERIFY(bar.toLine().startsWith("P3 100k"_L1));
    }

    void nothingSeenIsNothingMet()
    {
        QVERIFY(!peerBar(seen(u"galley"_s, {}), seen(u"other"_s, {100}), 0.25).isMet());
        QVERIFY(!peerBar(seen(u"galley"_s, {10}), seen(u"other"_s, {}), 0.25).isMet());
    }

    // Each number stands at the end of its column.
    void linesUnderTheirHead()
    {
        const QString head = latencyHead();
        const QString line = seen(u"ghostwriter"_s, {10, 20, 30}).toLine();
        QCOMPARE(line.size(), head.size());
        for (const auto &[column, number] : {std::pair{u"text p50"_s, u"10.0"_s}, {u"page p50"_s, u"20.0"_s}, {u"settled p50"_s, u"40.0"_s},
                 {u"kept"_s, u"3"_s}, {u"discarded"_s, u"3"_s}, {u"unanswered"_s, u"1"_s}})
            QCOMPARE(line.first(head.indexOf(column) + column.size()).section(u' ', -1), number);
    }

    void json()
    {
        const QJsonObject object = seen(u"galley"_s, {10, 20, 30}).toJson();
        QCOMPARE(object.value("keyToPage"_L1)["p50"_L1].toDouble(), 20.0);
        QCOMPARE(object.value("keyToText"_L1)["p95"_L1].toDouble(), 15.0);
        QCOMPARE(object.value("pageSettled"_L1)["count"_L1].toInt(), 3);
        QCOMPARE(object.value("discarded"_L1).toInt(), 3);
    }
};

QTEST_GUILESS_MAIN(TestLatencies)
#include "tst_latencies.moc"

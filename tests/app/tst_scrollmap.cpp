// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scrollmap.h"

#include "tests/app/snapshotof.h"

#include <QTest>

#include <limits>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestScrollMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsLines_data()
    {
        QTest::addColumn<double>("line");
        QTest::addColumn<int>("block");
        QTest::addColumn<double>("fraction");
        QTest::newRow("top") << 1.0 << 0 << 0.0;
        QTest::newRow("in the heading") << 1.5 << 0 << 0.5;
        QTest::newRow("blank line") << 2.5 << 0 << 1.5;
        QTest::newRow("paragraph of four lines") << 3.0 << 1 << 0.0;
        QTest::newRow("half-way") << 5.0 << 1 << 0.5;
        QTest::newRow("last line's end") << 6.999 << 1 << 0.99975;
        QTest::newRow("before the first") << -7.0 << 0 << 0.0;
        QTest::newRow("after the last") << 1e9 << 2 << 1.0;
    }
    void mapsLines()
    {
        QFETCH(double, line);
        QFETCH(int, block);
        QFETCH(double, fraction);
        const auto snapshot = snapshotOf(u"# One\n\na\nb\nc\nd\n\nlast"_s);
        const auto anchor = anchorAtLine(*snapshot, line);
        QVERIFY(anchor);
        QCOMPARE(snapshot->indexOf(anchor->block), block);
        QCOMPARE(anchor->fraction, fraction);
    }

    void comesBack()
    {
        const auto snapshot = snapshotOf(u"# One\n\na\nb\nc\nd\n\n- x\n- y\n\n```\ncode\n```\n"_s);
        for (const double line : {1.0, 1.25, 2.25, 3.0, 4.75, 7.5, 8.5, 11.0, 12.5}) {
            const auto anchor = anchorAtLine(*snapshot, line);
            QVERIFY(anchor);
            const auto back = lineOfAnchor(*snapshot, *anchor);
            QVERIFY(back);
            QVERIFY2(qAbs(*back - line) < 1e-9, qPrintable(u"%1 came back as %2"_s.arg(line).arg(*back)));
        }
    }

    void neverLeavesTheText()
    {
        const auto empty = snapshotOf(u""_s);
        for (const double line : {-1.0, 0.0, 1.0, 1e300, std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()})
            anchorAtLine(*empty, line);
        const auto snapshot = snapshotOf(u"text"_s);
        QVERIFY(!anchorAtLine(*snapshot, std::numeric_limits<double>::quiet_NaN()));
        QVERIFY(!lineOfAnchor(*snapshot, {BlockId{987654321}, 0.5}));
        const auto anchor = anchorAtLine(*snapshot, 1);
        QVERIFY(anchor);
        QCOMPARE(lineOfAnchor(*snapshot, {anchor->block, 44.0}).value_or(-1), 2.0);
    }
};

QTEST_GUILESS_MAIN(TestScrollMap)
#include "tst_scrollmap.moc"

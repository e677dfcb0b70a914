// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bar.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestBar : public QObject
{
    Q_OBJECT

private:
    static Series series(std::initializer_list<double> values)
    {
        Series made;
        for (const double value : values)
            made.add(value);
        return made;
    }

private Q_SLOTS:
    void quantiles_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<double>("expected");
        QTest::newRow("least") << 0.0 << 1.0;
        QTest::newRow("half") << 0.5 << 5.0;
        QTest::newRow("most") << 1.0 << 10.0;
        QTest::newRow("between two") << 0.91 << 10.0;
        QTest::newRow("ninety") << 0.9 << 9.0;
    }
    void quantiles()
    {
        QFETCH(double, share);
        QFETCH(double, expected);
        QCOMPARE(series({10, 3, 5, 1, 2, 4, 9, 8, 7, 6}).quantile(share), expected);
    }

    void nothingMeasuredIsNothingMet()
    {
        QCOMPARE(Series().quantile(0.5), 0.0);
        QVERIFY(!Bar{}.isMet());
        QVERIFY(!Bar({.measured = series({1})}).isMet());
        QVERIFY(!Bar({.measured = series({-1, -1}), .compared = series({2, 2})}).isMet());
        QVERIFY(!Bar({.measured = series({1, 1}), .compared = series({2, -1})}).isMet());
    }

    void bars_data()
    {
        QTest::addColumn<double>("measured");
        QTest::addColumn<double>("reference");
        QTest::addColumn<double>("factor");
        QTest::addColumn<double>("allowance");
        QTest::addColumn<double>("enough");
        QTest::addColumn<bool>("met");
        QTest::newRow("below the factor") << 3.9 << 2.0 << 2.0 << 0.0 << 0.0 << true;
        QTest::newRow("on it") << 4.0 << 2.0 << 2.0 << 0.0 << 0.0 << true;
        QTest::newRow("above it") << 4.1 << 2.0 << 2.0 << 0.0 << 0.0 << false;
        QTest::newRow("within the allowance") << 130.0 << 20.0 << 1.0 << 120.0 << 0.0 << true;
        QTest::newRow("beyond it") << 141.0 << 20.0 << 1.0 << 120.0 << 0.0 << false;
        QTest::newRow("enough whatever the reference") << 15.0 << 2.0 << 1.5 << 0.0 << 16.0 << true;
        QTest::newRow("not enough, but no worse") << 29.0 << 20.0 << 1.5 << 0.0 << 16.0 << true;
        QTest::newRow("neither") << 31.0 << 20.0 << 1.5 << 0.0 << 16.0 << false;
    }
    void bars()
    {
        QFETCH(double, measured);
        QFETCH(double, reference);
        QFETCH(double, factor);
        QFETCH(double, allowance);
        QFETCH(double, enough);
        QFETCH(bool, met);
        Bar bar{.limit = {.factor = factor, .allowance = allowance}, .measured = series({measured}), .compared = series({reference})};
        if (enough > 0)
            bar.limit.enough = enough;
        QCOMPARE(bar.isMet(), met);
        QCOMPARE(bar.toLine().contains("MISSED"_L1), !met);
        QCOMPARE(bar.toJson().value("met"_L1).toBool(), met);
    }

    // What no program could save is told with what stands in the way.
    void profile()
    {
        QCOMPARE(Bar{}.toProfile(), QStringList());
        const QStringList lines = Bar{.floor = series({2, 1, 3})}.toProfile();
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines.first().contains("2.00 ms (p95 3.00)"_L1), qPrintable(lines.first()));
    }
};

QTEST_GUILESS_MAIN(TestBar)
#include "tst_bar.moc"

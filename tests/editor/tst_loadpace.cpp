// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/loadpace.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestLoadPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Slowly up, down at once, and never beyond its bounds.
    void follows()
    {
        LoadPace pace;
        const qsizetype first = pace.next();
        pace.took(first, LoadPace::wanted / 10);
        QCOMPARE(pace.next(), first + first / 2);
        for (int i = 0; i < 50; ++i)
            pace.took(pace.next(), std::chrono::nanoseconds(1));
        QCOMPARE(pace.next(), LoadPace::largest);
        pace.took(pace.next(), LoadPace::wanted * 4);
        QCOMPARE(pace.next(), LoadPace::largest / 4);
        pace.took(pace.next(), std::chrono::hours(1));
        QCOMPARE(pace.next(), LoadPace::smallest);
        pace.took(0, std::chrono::nanoseconds(0));
        QCOMPARE(pace.next(), LoadPace::smallest);
        pace.took(pace.next(), std::chrono::nanoseconds(-5)); // a clock that went back
        QVERIFY(pace.next() > LoadPace::smallest);
    }
};

QTEST_GUILESS_MAIN(TestLoadPace)
#include "tst_loadpace.moc"

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/recovery/killing.h"
#include "tests/app/recovery/typist.h"
#include "tests/report.h"

#include <QCoreApplication>
#include <QTest>

using namespace Galley;

// Two hundred programs killed while somebody types into them.
class TestManyKillings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesLessThanASecond()
    {
        const KillingReport report = killTypists(200, 1, 40, 4711);
        qInfo("%d programs killed: keys lost: %d in all, %d at most", report.kills, report.lost, report.mostLost);
        Galley::report("kills while typing", report.kills, report.recovered, report.kills - report.recovered);
        QVERIFY2(report.firstFault.isEmpty(), qPrintable(report.firstFault));
        QCOMPARE(report.recovered, 200);
        QVERIFY(report.mostLost <= 20);
    }
};

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--type") == 0)
        return runTypist(argc, argv);
    qputenv("QTEST_FUNCTION_TIMEOUT", "1100000"); // milliseconds
    QCoreApplication application(argc, argv);
    TestManyKillings test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_manykillings.moc"

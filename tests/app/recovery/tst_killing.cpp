// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/recovery/killing.h"
#include "tests/app/recovery/typist.h"

#include <QCoreApplication>
#include <QTest>

using namespace Galley;

// A few programs killed while somebody types into them.
class TestKilling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesLessThanASecond()
    {
        const KillingReport report = killTypists(8, 3, 30, 1);
        QVERIFY2(report.firstFault.isEmpty(), qPrintable(report.firstFault));
        QCOMPARE(report.recovered, report.kills);
        QVERIFY(report.mostLost <= 20);
    }
};

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--type") == 0)
        return runTypist(argc, argv);
    QCoreApplication application(argc, argv);
    TestKilling test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killing.moc"

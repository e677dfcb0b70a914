// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/recoveryfolder.h"
#include "tests/app/recovery/killing.h"
#include "tests/app/recovery/typist.h"
#include "tests/report.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
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
        Galley::report("kills while typing", report.kills, report.recovered, report.kills - report.recovered);
        QVERIFY2(report.firstFault.isEmpty(), qPrintable(report.firstFault));
        QCOMPARE(report.recovered, report.kills);
        QVERIFY(report.mostLost <= 20);
    }

    // At each call that the journal makes on the disk, until a typist gets through unharmed.
    void atEachCall()
    {
        constexpr int keys = 12;
        int call = 0;
        int lost = 0;
        for (bool killed = true; killed;) {
            const QTemporaryDir folder;
            QProcess typist;
            typist.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--type"), folder.path(), QStringLiteral("10"), QString::number(keys), QString::number(++call)});
            QVERIFY(typist.waitForFinished(30'000));
            killed = typist.exitStatus() == QProcess::CrashExit;
            const int typed = int(typist.readAll().count('\n'));
            const auto listing = RecoveryFolder(folder.path()).list();
            const QString text = listing.texts.isEmpty() ? QString() : listing.texts.first().contents.text.toString();
            QVERIFY(typedText(keys).startsWith(text));
            lost = std::max(lost, typed - int(text.size()));
            QVERIFY2(typed - text.size() <= 4, qPrintable(QStringLiteral("call %1: %2 of %3 keys").arg(call).arg(text.size()).arg(typed)));
        }
        qInfo("killed at each call: keys lost at most: %d", lost);
        report("kills at each call of a journal", call - 1, call - 1, 0);
        QVERIFY(call > keys);
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

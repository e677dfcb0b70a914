// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/processtree.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestProcessTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (memoryOfTree(QCoreApplication::applicationPid()) == 0)
            QSKIP("this system does not tell");
    }

    void growsWithWhatIsHeld()
    {
        const double before = memoryOfTree(QCoreApplication::applicationPid());
        const QByteArray held(64'000'000, 'x');
        const double now = memoryOfTree(QCoreApplication::applicationPid());
        QVERIFY2(now - before > 60 && now - before < 70, qPrintable(QString::number(now - before)));
        QCOMPARE(held.back(), 'x');
    }

    void countsChildren()
    {
        const double before = memoryOfTree(QCoreApplication::applicationPid());
        QProcess child;
        child.start(u"sh"_s, {u"-c"_s, u"echo started; read line"_s});
        QVERIFY(child.waitForReadyRead());
        QVERIFY(memoryOfTree(child.processId()) > 0);
        QVERIFY(memoryOfTree(QCoreApplication::applicationPid()) > before);
        child.write("done\n");
        QVERIFY(child.waitForFinished());
    }

    void noSuchProcess() { QCOMPARE(memoryOfTree(1LL << 40), 0.0); }
};

QTEST_GUILESS_MAIN(TestProcessTree)
#include "tst_processtree.moc"

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
        const QByteArray held(256'000'000, 'x');
        const double now = memoryOfTree(QCoreApplication::applicationPid());
        QVERIFY2(now - before > 240 && now - before < 270, qPrintable(QString::number(now - before)));
        QCOMPARE(held.back(), 'x');
    }

    // What libraries take is shared with all that run, and grows less with each program that starts: the child holds more.
    void countsChildren()
    {
        const double before = memoryOfTree(QCoreApplication::applicationPid());
        QProcess child;
        child.start(u"sh"_s, {u"-c"_s, u"held=$(head -c 32000000 /dev/zero | tr '\\0' x); echo started; read line"_s});
        QVERIFY(child.waitForReadyRead());
        QVERIFY(memoryOfTree(child.processId()) > 30);
        QVERIFY(memoryOfTree(QCoreApplication::applicationPid()) > before + 20);
        child.write("done\n");
        QVERIFY(child.waitForFinished());
    }

    void noSuchProcess() { QCOMPARE(memoryOfTree(1LL << 40), 0.0); }
};

QTEST_GUILESS_MAIN(TestProcessTree)
#include "tst_processtree.moc"

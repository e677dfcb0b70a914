// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminationsignals.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

// A program that is asked to end: `kind` says how it behaves then.
int runVictim(int argc, char **argv, const QByteArray &kind)
{
    QCoreApplication application(argc, argv);
    onTermination(&application, [&kind] {
        std::puts("asked");
        std::fflush(stdout);
        while (kind == "hangs") { }
        QCoreApplication::exit(3);
    });
    std::puts("ready");
    std::fflush(stdout);
    if (kind == "in a loop within a loop") {
        QEventLoop inner; // as a dialog has
        inner.exec();
    }
    return kind == "in a loop within a loop" ? 3 : QCoreApplication::exec();
}

} // namespace

class TestTerminationSignals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsInTime_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<QString>("kind");
        QTest::newRow("asked to end") << SIGTERM << u"obeys"_s;
        QTest::newRow("interrupted") << SIGINT << u"obeys"_s;
        QTest::newRow("the terminal closed") << SIGHUP << u"obeys"_s;
        QTest::newRow("in a dialog") << SIGTERM << u"in a loop within a loop"_s;
        QTest::newRow("hanging") << SIGTERM << u"hangs"_s;
    }
    void endsInTime()
    {
        QFETCH(int, signal);
        QFETCH(QString, kind);
        QProcess victim;
        victim.start(QCoreApplication::applicationFilePath(), {u"--victim"_s, kind});
        QVERIFY(victim.waitForStarted());
        QTRY_VERIFY(victim.canReadLine());
        QCOMPARE(victim.readLine().trimmed(), "ready"_ba);
        QElapsedTimer timer;
        timer.start();
        ::kill(pid_t(victim.processId()), signal);
        QVERIFY(victim.waitForFinished(10'000));
        QVERIFY(timer.elapsed() < 3000);
        QCOMPARE(victim.readAll().trimmed(), "asked"_ba);
        if (kind != "hangs"_L1)
            QCOMPARE(victim.exitCode(), 3);
    }

    void brokenPipesAreErrorsOfACall()
    {
        QProcess victim;
        victim.start(QCoreApplication::applicationFilePath(), {u"--victim"_s, u"obeys"_s});
        QTRY_VERIFY(victim.canReadLine());
        victim.readLine();
        for (const int signal : {SIGPIPE, SIGXFSZ})
            ::kill(pid_t(victim.processId()), signal);
        ::kill(pid_t(victim.processId()), SIGTERM);
        QVERIFY(victim.waitForFinished(10'000));
        QCOMPARE(victim.exitCode(), 3);
    }
};

int main(int argc, char **argv)
{
    if (argc > 2 && qstrcmp(argv[1], "--victim") == 0)
        return runVictim(argc, argv, argv[2]);
    QCoreApplication application(argc, argv);
    TestTerminationSignals test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_terminationsignals.moc"

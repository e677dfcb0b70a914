// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/progress.h"

#include <QBuffer>
#include <QDeadlineTimer>
#include <QFile>
#include <QTest>

#include <atomic>
#include <cstdlib>
#include <thread>
#include <vector>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Galley;
using namespace Qt::StringLiterals;

class TestProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Where errors go to a file or a program, nothing of it stands among them; and it waits for each.
    void silentElsewhere_data()
    {
        QTest::addColumn<int>("total");
        QTest::newRow("none") << 0;
        QTest::newRow("one") << 1;
        QTest::newRow("many") << 500;
    }
    void silentElsewhere()
    {
        QFETCH(int, total);
        QBuffer errors;
        QVERIFY(errors.open(QIODevice::WriteOnly));
        Progress progress(total, errors);
        std::atomic<int> finished = 0;
        std::vector<std::jthread> workers;
        for (int worker = 0; worker < 3; ++worker)
            workers.emplace_back([&, worker] {
                for (int i = worker; i < total; i += 3) {
                    ++finished;
                    progress.finishOne();
                }
            });
        progress.showUntilFinished();
        QCOMPARE(finished, total);
        QVERIFY(errors.data().isEmpty());
    }

#ifdef Q_OS_LINUX
    void tellsOnATerminal()
    {
        const int master = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK);
        QVERIFY(master >= 0 && ::grantpt(master) == 0 && ::unlockpt(master) == 0);
        QFile terminal(QString::fromLocal8Bit(::ptsname(master)));
        QVERIFY(terminal.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        Progress atOnce(2, terminal);
        atOnce.finishOne();
        atOnce.finishOne();
        atOnce.showUntilFinished();
        char shown[200] = {};
        QCOMPARE(::read(master, shown, sizeof shown), -1);

        // The first comes late, so that it is told of, and the line is wiped out in the end.
        Progress slow(2, terminal);
        std::jthread worker([&slow] {
            const QDeadlineTimer late(150);
            while (!late.hasExpired())
                std::this_thread::yield();
            slow.finishOne();
            slow.finishOne();
        });
        slow.showUntilFinished();
        QVERIFY(::read(master, shown, sizeof shown) > 0);
        QCOMPARE(QByteArray(shown), "\r1 of 2 checked\r\x1b[K"_ba);
        ::close(master);
    }
#endif
};

QTEST_GUILESS_MAIN(TestProgress)
#include "tst_progress.moc"

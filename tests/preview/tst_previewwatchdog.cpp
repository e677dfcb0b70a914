// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/previewwatchdog.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace Galley;

class TestPreviewWatchdog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deaths()
    {
        PreviewWatchdog dog({});
        QVERIFY(dog.recordDeath(0ms));
        QVERIFY(dog.recordDeath(50s));
        QVERIFY(dog.recordDeath(61s)); // the first is forgotten
        QVERIFY(!dog.recordDeath(62s));
        dog.forgetDeaths();
        QVERIFY(dog.recordDeath(63s));
    }

    void silence()
    {
        PreviewWatchdog dog({.interval = 1ms, .silentTicks = 3, .silentLoadTicks = 6});
        QSignalSpy pings(&dog, &PreviewWatchdog::pingDue);
        QSignalSpy silent(&dog, &PreviewWatchdog::unresponsive);
        dog.watchLoading();
        QVERIFY(silent.wait());
        QCOMPARE(pings.size(), 6);
        dog.answered();
        pings.clear();
        QVERIFY(silent.wait());
        QCOMPARE(pings.size(), 3);
        dog.stop();
    }

    void latenessComesAndGoes()
    {
        PreviewWatchdog dog({.interval = 1ms, .lateTicks = 2, .silentTicks = 1000, .silentLoadTicks = 1000});
        QSignalSpy late(&dog, &PreviewWatchdog::grewLate);
        QSignalSpy caughtUp(&dog, &PreviewWatchdog::caughtUp);
        QSignalSpy pings(&dog, &PreviewWatchdog::pingDue);
        dog.watchLoading();
        QTRY_VERIFY(pings.size() > 10);
        QCOMPARE(late.size(), 0); // loading takes its time
        dog.answered();
        QVERIFY(late.wait());
        QCOMPARE(caughtUp.size(), 0);
        dog.answered();
        dog.answered();
        QCOMPARE(caughtUp.size(), 1);
        QVERIFY(late.wait());
        dog.stop();
        QCOMPARE(caughtUp.size(), 2);
    }

    void answersKeepItQuiet()
    {
        PreviewWatchdog dog({.interval = 1ms, .silentTicks = 2, .silentLoadTicks = 2});
        QSignalSpy pings(&dog, &PreviewWatchdog::pingDue);
        QSignalSpy silent(&dog, &PreviewWatchdog::unresponsive);
        connect(&dog, &PreviewWatchdog::pingDue, &dog, &PreviewWatchdog::answered);
        dog.watchLoading();
        QTRY_VERIFY(pings.size() >= 20);
        QCOMPARE(silent.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPreviewWatchdog)
#include "tst_previewwatchdog.moc"

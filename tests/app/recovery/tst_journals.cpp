// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/journals.h"

#include "tests/app/recovery/faultydisk.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <future>

using namespace Galley;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestJournals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsJournalledWithoutAFolder()
    {
        const Journals journals({});
        QVERIFY(journals.isOff());
        QVERIFY(QDir::isAbsolutePath(Journals::usualFolder()));
        QVERIFY(Journals::usualFolder().endsWith("/recovery"_L1));
    }

    // Jobs run in the order in which they were posted, and flush() waits for all.
    void runsJobsInOrder()
    {
        const QTemporaryDir folder;
        Journals journals({.folder = folder.path()});
        QVERIFY(!journals.isOff());
        QList<int> done;
        for (int i = 0; i < 100; ++i)
            journals.post([&done, i] { done += i; });
        QVERIFY(journals.flush(10s));
        QCOMPARE(done.size(), 100);
        QVERIFY(std::is_sorted(done.cbegin(), done.cend()));
    }

    // What was handed over is written, also by what it hands over in turn.
    void theEndWaits()
    {
        const QTemporaryDir folder;
        {
            Journals journals({.folder = folder.path()});
            const auto log = journals.makeLog(u"an-id"_s);
            journals.post([log] { log->begin({}, SourceText(u"the text")); });
        }
        QCOMPARE(QDir(folder.path()).entryList({u"an-id*.journal"_s}, QDir::Files).size(), 1);
    }

    void tellsFailures()
    {
        const QTemporaryDir folder;
        FaultyJournalDisk disk;
        disk.failing = 1;
        disk.persistent = true;
        disk.error = -ENOSPC;
        Journals journals({.folder = folder.path(), .disk = &disk, .retryInterval = 1ms});
        QSignalSpy failed(&journals, &Journals::failed);
        QSignalSpy works(&journals, &Journals::works);
        const auto log = journals.makeLog(u"an-id"_s);
        journals.post([log] { log->begin({}, SourceText(u"text")); });
        QTRY_VERIFY(!failed.isEmpty());
        QCOMPARE(failed.first().at(0).toString(), u"an-id"_s);
        QCOMPARE(failed.first().at(1).toInt(), -ENOSPC);
        QVERIFY(works.isEmpty());
        journals.post([&disk] { disk.failing = 0; });
        QTRY_COMPARE(works.size(), 1);
        journals.flush(10s);
    }

    // A disk that does not answer holds up nobody for longer than was said.
    void flushGivesUp()
    {
        const QTemporaryDir folder;
        Journals journals({.folder = folder.path()});
        std::promise<void> release;
        journals.post([waiting = release.get_future().share()] { waiting.wait(); });
        QVERIFY(!journals.flush(1ms));
        release.set_value();
        QVERIFY(journals.flush(10s));
    }

    // Where no thread is to be had, all is done by who posts it.
    void inTheCaller()
    {
        const QTemporaryDir folder;
        Journals journals({.folder = folder.path(), .threads = SerialThread::Kind::InCaller});
        bool done = false;
        journals.post([&done] { done = true; });
        QVERIFY(done);
        QVERIFY(journals.flush(0ms));
    }
};

QTEST_GUILESS_MAIN(TestJournals)
#include "tst_journals.moc"

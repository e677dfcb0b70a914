// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outside/filelock.h"

#include "tests/app/outside/filesofothers.h"

#include <QElapsedTimer>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Galley;
using namespace Qt::StringLiterals;

class TestFileLock : public QObject
{
    Q_OBJECT

private:
    FilesOfOthers m_files;

    // Another program that runs: the one that started this test.
    static ProgramIdentity parent()
    {
        ProgramIdentity other = ProgramIdentity::own();
#ifdef Q_OS_UNIX
        other.pid = ::getppid();
#endif
        other.start.clear();
        return other;
    }

private Q_SLOTS:
    void theSecondIsTold()
    {
        const QString path = m_files.write(u"a.md"_s, "one\n");
        const FileLocks locks(m_files.path(u"locks"_s));
        QVERIFY(!locks.take(locks.namesFor(path), parent()));
        const auto holder = locks.take(locks.namesFor(path));
        QVERIFY(holder);
        QCOMPARE(holder->program.pid, parent().pid);
        QVERIFY(holder->since.isValid());
        locks.release(locks.namesFor(path), parent());
        QVERIFY(!locks.take(locks.namesFor(path)));
        QVERIFY(!locks.take(locks.namesFor(path))); // again, by the same
    }

    void hardAndSymbolicLinksAreTheSameFile()
    {
        const QString path = m_files.write(u"b.md"_s, "one\n");
        const FileLocks locks(m_files.path(u"locks"_s));
        QVERIFY(!locks.take(locks.namesFor(path), parent()));
#ifdef Q_OS_UNIX
        const QString twin = m_files.path(u"twin.md"_s);
        QCOMPARE(::link(QFile::encodeName(path).constData(), QFile::encodeName(twin).constData()), 0);
        QVERIFY(locks.take(locks.namesFor(twin)));
#endif
        QVERIFY(QFile::link(path, m_files.path(u"soft.md"_s)));
        QVERIFY(locks.take(locks.namesFor(m_files.path(u"soft.md"_s))));
    }

    void whatIsStaleMeansNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("held");
        const auto holder = [](auto change) {
            LockHolder made{ProgramIdentity::own(), QDateTime::currentDateTime()};
            change(made);
            return made.toBytes();
        };
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("garbage") << QByteArray("\0\xff{{{", 5) << false;
        QTest::newRow("no number") << "{\"host\":\"x\"}"_ba << false;
        QTest::newRow("negative number") << "{\"pid\":-1,\"host\":\"x\"}"_ba << false;
        QTest::newRow("a process that is gone") << holder([](LockHolder &lock) { lock.program.pid = 0x3ffffff0; }) << false;
        QTest::newRow("a number given to another") << holder([](LockHolder &lock) {
            lock.program.start = u"1"_s;
            lock.program.pid = 1;
        }) << (ProgramIdentity::own().start.isEmpty());
        QTest::newRow("before the last start of the system") << holder([](LockHolder &lock) { lock.program.boot = u"other"_s; }) << false;
        QTest::newRow("another host") << holder([](LockHolder &lock) { lock.program.host = u"elsewhere"_s; }) << true;
    }
    void whatIsStaleMeansNothing()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, held);
        const QString path = m_files.write(u"c.md"_s, "one\n");
        const FileLocks locks(m_files.path(u"locks"_s));
        QVERIFY(QDir().mkpath(m_files.path(u"locks"_s)));
        const QStringList names = locks.namesFor(path);
        for (const QString &name : names)
            m_files.write(u"locks/"_s + name, content);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(locks.take(locks.namesFor(path)).has_value(), held);
        QVERIFY(clock.elapsed() < 1000);
        locks.takeOver(locks.namesFor(path));
        QVERIFY(!locks.take(locks.namesFor(path)));
        locks.release(names);
    }

    void releaseLeavesWhatIsOthers()
    {
        const QString path = m_files.write(u"d.md"_s, "one\n");
        const FileLocks locks(m_files.path(u"locks"_s));
        QVERIFY(!locks.take(locks.namesFor(path), parent()));
        locks.release(locks.namesFor(path));
        QVERIFY(locks.take(locks.namesFor(path)));
    }

    void noFolderNoLocks()
    {
        const FileLocks none{QString()};
        QVERIFY(!none.take(none.namesFor(m_files.write(u"e.md"_s, "one\n"))));
        const FileLocks impossible(u"/proc/no/such/place"_s);
        QVERIFY(!impossible.take(impossible.namesFor(m_files.path(u"e.md"_s))));
    }
};

QTEST_GUILESS_MAIN(TestFileLock)
#include "tst_filelock.moc"

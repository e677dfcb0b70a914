// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outside/outsidewatch.h"

#include "app/safesave.h"
#include "tests/app/outside/filesofothers.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;
using State = OutsideLook::State;

// A watch on one file, and what it told.
class Watched
{
public:
    Watched(const FilesOfOthers &files, const QString &name) : m_looks(&m_watch, &OutsideWatch::looked)
    {
        m_watch.setPatience({.settle = 20, .empty = 2000, .missing = 60, .poll = 100'000});
        QObject::connect(&m_watch, &OutsideWatch::found, &m_watch, [this](const OutsideLook &look) { m_found.append(look); });
        know(files.path(name), files.read(name));
    }
    void know(const QString &path, const QByteArray &bytes)
    {
        m_watch.setFile({path, bytes.isNull() ? QByteArray() : contentHash(bytes), {}, {}});
    }
    bool waitForLook()
    {
        const qsizetype before = m_looks.size();
        m_watch.look();
        return QTest::qWaitFor([&] { return m_looks.size() > before; });
    }
    OutsideWatch *operator->() { return &m_watch; }
    const QList<OutsideLook> &found() const { return m_found; }

private:
    OutsideWatch m_watch;
    QSignalSpy m_looks;
    QList<OutsideLook> m_found;
};

class TestOutsideWatch : public QObject
{
    Q_OBJECT

private:
    FilesOfOthers m_files;

private Q_SLOTS:
    void tellsChanges_data()
    {
        QTest::addColumn<bool>("replaced");
        QTest::newRow("written in place") << false;
        QTest::newRow("replaced by another file") << true;
    }
    void tellsChanges()
    {
        QFETCH(bool, replaced);
        m_files.write(u"a.md"_s, "one\n");
        Watched watch(m_files, u"a.md"_s);
        QVERIFY(watch.waitForLook());
        QVERIFY(replaced ? m_files.replace(u"a.md"_s, "two\n") : !m_files.write(u"a.md"_s, "two\n").isEmpty());
        QTRY_COMPARE(watch.found().size(), 1);
        QCOMPARE(watch.found().first().state, State::Changed);
        QCOMPARE(watch.found().first().file.text.toString(), u"two\n"_s);
        QVERIFY(watch.waitForLook());
        QCOMPARE(watch.found().size(), 1); // once
    }

    void waitsForTheSecondStep()
    {
        m_files.write(u"b.md"_s, "one\n");
        Watched watch(m_files, u"b.md"_s);
        QVERIFY(watch.waitForLook());
        QSignalSpy found(watch.operator->(), &OutsideWatch::found);
        QVERIFY(m_files.empty(u"b.md"_s));
        watch->look();
        QVERIFY(!found.wait(200)); // looks, and waits for more
        QVERIFY(watch.found().isEmpty());
        m_files.write(u"b.md"_s, "two\n");
        QTRY_COMPARE(watch.found().size(), 1);
        QCOMPARE(watch.found().first().file.text.toString(), u"two\n"_s);
    }

    void believesAnEmptyFileInTheEnd()
    {
        m_files.write(u"c.md"_s, "one\n");
        Watched watch(m_files, u"c.md"_s);
        watch->setPatience({.settle = 20, .empty = 100, .missing = 60, .poll = 100'000});
        QVERIFY(m_files.empty(u"c.md"_s));
        QTRY_COMPARE(watch.found().size(), 1);
        QVERIFY(watch.found().first().file.text.isEmpty());
    }

    void sameSizeAndTime()
    {
        const QString path = m_files.write(u"d.md"_s, "one\n");
        Watched watch(m_files, u"d.md"_s);
        QVERIFY(watch.waitForLook());
        const QDateTime time = QFileInfo(path).lastModified();
        m_files.write(u"d.md"_s, "eno\n");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(time, QFileDevice::FileModificationTime));
        file.close();
        QTRY_COMPARE(watch.found().size(), 1);
        QCOMPARE(watch.found().first().state, State::Changed);
    }

    void clocksMeanNothing()
    {
        const QString path = m_files.write(u"e.md"_s, "one\n");
        Watched watch(m_files, u"e.md"_s);
        for (const int days : {-20'000, -1, 0, 1, 3650}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite)
                && file.setFileTime(QDateTime::currentDateTime().addDays(days), QFileDevice::FileModificationTime));
            file.close();
            QVERIFY(watch.waitForLook());
        }
        QVERIFY(watch.found().isEmpty());
    }

    void losses_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("state");
        QTest::newRow("deleted") << u"delete"_s << int(State::Missing);
        QTest::newRow("renamed") << u"rename"_s << int(State::Missing);
        QTest::newRow("folder renamed") << u"folder"_s << int(State::FolderMissing);
        QTest::newRow("a folder in its place") << u"replace"_s << int(State::Replaced);
        QTest::newRow("no text any more") << u"binary"_s << int(State::Unreadable);
    }
    void losses()
    {
        QFETCH(QString, what);
        QFETCH(int, state);
        const QString name = u"sub-%1/f.md"_s.arg(what);
        QVERIFY(QDir().mkpath(QFileInfo(m_files.path(name)).absolutePath()));
        const QString path = m_files.write(name, "one\n");
        Watched watch(m_files, name);
        QVERIFY(watch.waitForLook());
        if (what == "rename"_L1)
            QVERIFY(QFile::rename(path, path + u".old"_s));
        else if (what == "folder"_L1)
            QVERIFY(QDir().rename(QFileInfo(path).absolutePath(), m_files.path(u"elsewhere"_s)));
        else if (what == "binary"_L1)
            m_files.write(name, "good \xff bad");
        else
            QVERIFY(QFile::remove(path) && (what != "replace"_L1 || QDir().mkdir(path)));
        QTRY_COMPARE(watch.found().size(), 1);
        QCOMPARE(int(watch.found().first().state), state);
        QCOMPARE(watch.found().first().movedTo, what == "rename"_L1 ? path + u".old"_s : QString());
        if (what == "delete"_L1) {
            m_files.write(name, "one\n");
            QTRY_COMPARE(watch.found().size(), 2);
            QCOMPARE(watch.found().last().state, State::Same);
        }
    }

    void goneForAMomentIsNotGone()
    {
        m_files.write(u"g.md"_s, "one\n");
        Watched watch(m_files, u"g.md"_s);
        QVERIFY(watch.waitForLook());
        for (int i = 0; i < 20; ++i) {
            QVERIFY(m_files.remove(u"g.md"_s));
            m_files.write(u"g.md"_s, "one\n");
            QCoreApplication::processEvents();
        }
        QVERIFY(watch.waitForLook());
        QVERIFY(watch.found().isEmpty());
    }

    // Own saves, with the event loop running in between, as often as a writer saves in a month.
    void ownSavesAreSilent()
    {
        m_files.write(u"own.md"_s, "0\n");
        Watched watch(m_files, u"own.md"_s);
        for (int i = 1; i <= 1000; ++i) {
            const QByteArray bytes = QByteArray::number(i) + '\n';
            watch->pause();
            QVERIFY(saveSafely(m_files.path(u"own.md"_s), bytes, systemDisk(), m_files.path(u"guard"_s)));
            QCoreApplication::processEvents();
            watch.know(m_files.path(u"own.md"_s), bytes);
            watch->resume();
            QCoreApplication::processEvents();
        }
        QVERIFY(watch.waitForLook());
        QCOMPARE(watch.found().size(), 0);
    }

    void newFileMadeByOthers()
    {
        Watched watch(m_files, u"new.md"_s);
        QVERIFY(watch.waitForLook());
        QVERIFY(watch.found().isEmpty());
        m_files.write(u"new.md"_s, "made elsewhere\n");
        QTRY_COMPARE(watch.found().size(), 1);
        QCOMPARE(watch.found().first().state, State::Changed);
    }

    void throughALink()
    {
        QVERIFY(QDir().mkpath(m_files.path(u"far"_s)));
        const QString target = m_files.write(u"far/t.md"_s, "one\n");
        QVERIFY(QFile::link(target, m_files.path(u"link.md"_s)));
        Watched watch(m_files, u"link.md"_s);
        QVERIFY(watch.waitForLook());
        QVERIFY(m_files.replace(u"far/t.md"_s, "two\n"));
        QTRY_COMPARE(watch.found().size(), 1);
        QCOMPARE(watch.found().first().state, State::Changed);
    }
};

QTEST_MAIN(TestOutsideWatch)
#include "tst_outsidewatch.moc"

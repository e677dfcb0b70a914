// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/saving/guardedoverwrite.h"

#include "app/saving/guardcopy.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <functional>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

// The real disk, of which the calls that change or read something fail from one on.
class FailingDisk : public DiskAccess
{
public:
    int failing = 0; // which call, counted from 1
    bool forGood = false;
    int spoiledReads = 0; // which read with anything in it lies, counted from 1
    int calls = 0;

    int status(const QByteArray &path, Status &status) override { return m_disk.status(path, status); }
    int linkTarget(const QByteArray &path, QByteArray &target) override { return m_disk.linkTarget(path, target); }
    int createNew(const QByteArray &path, int mode) override { return fails() ? -EIO : m_disk.createNew(path, mode); }
    int openForReading(const QByteArray &path) override { return fails() ? -EIO : m_disk.openForReading(path); }
    int openForOverwriting(const QByteArray &path) override { return fails() ? -EIO : m_disk.openForOverwriting(path); }
    int statusOf(int file, Status &status) override { return fails() ? -EIO : m_disk.statusOf(file, status); }
    qint64 read(int file, char *data, qint64 size) override
    {
        const qint64 got = fails() ? -EIO : m_disk.read(file, data, size);
        if (got > 0 && ++m_reads == spoiledReads)
            data[0] = '?';
        return got;
    }
    qint64 write(int file, const char *data, qint64 size) override
    {
        if (!fails())
            return m_disk.write(file, data, size);
        m_disk.write(file, data, size / 2); // some of it got there
        return -EIO;
    }
    int rewind(int file) override { return fails() ? -EIO : m_disk.rewind(file); }
    int truncate(int file, qint64 size) override { return fails() ? -EIO : m_disk.truncate(file, size); }
    int reserve(int file, qint64 size) override { return fails() ? -ENOSPC : m_disk.reserve(file, size); }
    int copyIdentity(const QByteArray &path, const Status &status, int file) override { return m_disk.copyIdentity(path, status, file); }
    int sync(int file) override { return fails() ? -EIO : m_disk.sync(file); }
    int close(int file) override { return m_disk.close(file); }
    int rename(const QByteArray &from, const QByteArray &to) override { return fails() ? -EIO : m_disk.rename(from, to); }
    int syncFolder(const QByteArray &folder) override { return fails() ? -EIO : m_disk.syncFolder(folder); }
    int remove(const QByteArray &path) override { return fails() ? -EIO : m_disk.remove(path); }
    bool isAbandoned(const QByteArray &path) override { return m_disk.isAbandoned(path); }

private:
    bool fails()
    {
        ++calls;
        return failing > 0 && (forGood ? calls >= failing : calls == failing);
    }

    DiskAccess &m_disk = systemDisk();
    int m_reads = 0;
};

struct Stage
{
    explicit Stage(const QByteArray &before)
    {
        QFile file(folder.filePath(u"article.md"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(before) != before.size())
            qFatal("cannot write");
        target = file.fileName().toUtf8();
    }
    SaveOutcome save(const QByteArray &bytes) { return overwriteGuarded(disk, target, bytes, guards()); }
    QString guards() const { return folder.filePath(u"guards"_s); }
    QStringList copies() const { return QDir(guards()).entryList(QDir::Files | QDir::Hidden); }
    QByteArray contentOf(const QString &copy) const { return read(QDir(guards()).filePath(copy)); }
    QByteArray content() const { return read(QString::fromUtf8(target)); }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : "unreadable"_ba;
    }

    QTemporaryDir folder;
    QByteArray target;
    FailingDisk disk;
};

} // namespace

class TestGuardedOverwrite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overwrites_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("longer") << "old"_ba << "new and longer"_ba;
        QTest::newRow("shorter") << "old and longer"_ba << "new"_ba;
        QTest::newRow("nothing before") << ""_ba << "new"_ba;
        QTest::newRow("nothing after") << "old"_ba << ""_ba;
        QTest::newRow("the same") << "old"_ba << "old"_ba;
        QTest::newRow("zeros") << QByteArray(70'000, '\0') << QByteArray(90'000, 'n');
    }
    void overwrites()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        Stage stage(before);
        const SaveOutcome outcome = stage.save(after);
        QCOMPARE(outcome.error, 0);
        QCOMPARE(outcome.holds, SaveResult::Holds::New);
        QCOMPARE(stage.content(), after);
        QVERIFY(stage.copies().isEmpty());
    }

    // Whichever call fails, once: the file is wholly the one or the other, and what is told of it is true.
    void anyCallFails()
    {
        int failed = 0;
        for (int call = 1; call < 200; ++call) {
            Stage stage("the old text"_ba);
            stage.disk.failing = call;
            const SaveOutcome outcome = stage.save("the new text, which is longer"_ba);
            if (stage.disk.calls < call)
                break;
            ++failed;
            if (outcome.holds == SaveResult::Holds::New)
                QCOMPARE(stage.content(), "the new text, which is longer"_ba);
            else if (outcome.holds == SaveResult::Holds::Old)
                QCOMPARE(stage.content(), "the old text"_ba);
            QVERIFY(outcome.holds != SaveResult::Holds::Old || outcome.error < 0);
            QVERIFY(outcome.holds != SaveResult::Holds::Unsure);
        }
        QVERIFY(failed > 8);
    }

    // From some call on nothing goes: a copy of both texts stays where the file is left unsure.
    void everyCallFailsFromThereOn()
    {
        bool unsure = false;
        for (int call = 1; call < 200; ++call) {
            Stage stage("the old text"_ba);
            stage.disk.failing = call;
            stage.disk.forGood = true;
            const SaveOutcome outcome = stage.save("the new text"_ba);
            if (stage.disk.calls < call)
                break;
            if (outcome.holds == SaveResult::Holds::Old)
                QCOMPARE(stage.content(), "the old text"_ba);
            if (outcome.holds != SaveResult::Holds::Unsure)
                continue;
            unsure = true;
            QVERIFY(outcome.error < 0);
            const QStringList copies = stage.copies();
            QCOMPARE(copies.size(), 1);
            const auto copy = GuardCopy::fromBytes(stage.contentOf(copies.first()));
            QVERIFY(copy && copy->before == "the old text"_ba && copy->after == "the new text"_ba && copy->target == stage.target);
        }
        QVERIFY(unsure);
    }

    // A disk that reads back something else than was written has not saved.
    void whatIsReadBackCounts()
    {
        Stage stage("the old text"_ba);
        stage.disk.spoiledReads = 2; // the first is of the old text
        const SaveOutcome outcome = stage.save("the new text"_ba);
        QVERIFY(outcome.error < 0);
        QVERIFY(outcome.holds != SaveResult::Holds::New);
    }

    void noSuchFile()
    {
        Stage stage(""_ba);
        const SaveOutcome outcome = overwriteGuarded(stage.disk, stage.target + "x", "text"_ba, stage.guards());
        QCOMPARE(outcome.error, -ENOENT);
        QCOMPARE(outcome.holds, SaveResult::Holds::Old);
        QVERIFY(stage.copies().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestGuardedOverwrite)
#include "tst_guardedoverwrite.moc"

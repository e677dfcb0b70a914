// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/safesave.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

enum class Call { None, CreateNew, Write, SizeOf, CopyPermissions, Sync, Close, Rename, SyncFolder };

// The real disk, of which one call goes wrong.
class FaultyDisk : public DiskAccess
{
public:
    Call faulty = Call::None;
    int error = -EIO;
    qint64 shortTo = -1; // a write takes no more than this at a time
    int calls = 0;

    int status(const QByteArray &path, Status &status) override { return systemDisk().status(path, status); }
    int linkTarget(const QByteArray &path, QByteArray &target) override { return systemDisk().linkTarget(path, target); }
    int createNew(const QByteArray &path) override { return fails(Call::CreateNew) ? error : systemDisk().createNew(path); }
    qint64 write(int file, const char *data, qint64 size) override
    {
        if (fails(Call::Write))
            return error;
        return systemDisk().write(file, data, shortTo > 0 ? std::min(size, shortTo) : size);
    }
    int sizeOf(int file, qint64 &size) override
    {
        const int result = systemDisk().sizeOf(file, size);
        if (fails(Call::SizeOf))
            size /= 2; // the disk kept half and said nothing
        return result;
    }
    int copyPermissions(int file, const Status &from) override
    {
        return fails(Call::CopyPermissions) ? error : systemDisk().copyPermissions(file, from);
    }
    int sync(int file) override { return fails(Call::Sync) ? error : systemDisk().sync(file); }
    int close(int file) override
    {
        const int result = systemDisk().close(file);
        return fails(Call::Close) ? error : result;
    }
    int rename(const QByteArray &from, const QByteArray &to) override
    {
        return fails(Call::Rename) ? error : systemDisk().rename(from, to);
    }
    int syncFolder(const QByteArray &folder) override { return fails(Call::SyncFolder) ? error : systemDisk().syncFolder(folder); }
    void remove(const QByteArray &path) override { systemDisk().remove(path); }

private:
    bool fails(Call call) const { return call == faulty; }
};

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "unreadable"_ba;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList entries(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

} // namespace

class TestSafeSave : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultLeavesOldFile_data()
    {
        QTest::addColumn<int>("call");
        QTest::addColumn<int>("error");
        QTest::newRow("no temporary file") << int(Call::CreateNew) << -EACCES;
        QTest::newRow("disk full") << int(Call::Write) << -ENOSPC;
        QTest::newRow("nothing written and no error") << int(Call::Write) << 0;
        QTest::newRow("quota") << int(Call::Write) << -EDQUOT;
        QTest::newRow("truncated without an error") << int(Call::SizeOf) << 0;
        QTest::newRow("permissions") << int(Call::CopyPermissions) << -EPERM;
        QTest::newRow("flush") << int(Call::Sync) << -EIO;
        QTest::newRow("close") << int(Call::Close) << -EIO;
        QTest::newRow("rename") << int(Call::Rename) << -EXDEV;
    }
    void faultLeavesOldFile()
    {
        QFETCH(int, call);
        QFETCH(int, error);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"article.md"_s);
        write(path, "old");
        FaultyDisk disk;
        disk.faulty = Call(call);
        disk.error = error;

        const SaveResult result = saveSafely(path, "new text"_ba, disk);
        QVERIFY(!result.saved);
        QVERIFY(!result.message.isEmpty());
        QCOMPARE(read(path), "old"_ba);
        QCOMPARE(entries(folder.path()), QStringList{u"article.md"_s});
    }

    void unflushedFolderIsNotCalledSaved()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"article.md"_s);
        write(path, "old");
        FaultyDisk disk;
        disk.faulty = Call::SyncFolder;
        QVERIFY(!saveSafely(path, "new text"_ba, disk).saved);
        QCOMPARE(read(path), "new text"_ba);
    }

    void shortWritesAreContinued()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"article.md"_s);
        FaultyDisk disk;
        disk.shortTo = 7;
        const QByteArray bytes(1000, 'x');
        QVERIFY(saveSafely(path, bytes, disk).saved);
        QCOMPARE(read(path), bytes);
    }

    void keepsPermissions()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"article.md"_s);
        write(path, "old");
        const auto wanted = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
        QVERIFY(QFile::setPermissions(path, wanted));
        QVERIFY(saveSafely(path, "new"_ba).saved);
        const QFile::Permissions mask = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::WriteGroup
            | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(path) & mask, wanted);
    }

    void followsLinks()
    {
        const QTemporaryDir folder;
        const QString target = folder.filePath(u"real.md"_s);
        const QString link = folder.filePath(u"link.md"_s);
        write(target, "old");
        QVERIFY(QFile::link(u"real.md"_s, link));
        QVERIFY(saveSafely(link, "new"_ba).saved);
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(read(target), "new"_ba);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("a folder") << u"folder"_s;
        QTest::newRow("a link to itself") << u"loop"_s;
        QTest::newRow("a missing folder") << u"none/article.md"_s;
        QTest::newRow("a write-protected file") << u"protected.md"_s;
        QTest::newRow("a name that is too long") << QString(300, u'x');
    }
    void refuses()
    {
        QFETCH(QString, what);
        const QTemporaryDir folder;
        QDir(folder.path()).mkdir(u"folder"_s);
        QVERIFY(QFile::link(u"loop"_s, folder.filePath(u"loop"_s)));
        write(folder.filePath(u"protected.md"_s), "old");
        QFile::setPermissions(folder.filePath(u"protected.md"_s), QFile::ReadOwner);
        const QStringList before = entries(folder.path());

        const SaveResult result = saveSafely(folder.filePath(what), "new"_ba);
        QVERIFY(!result.saved);
        QVERIFY(!result.message.isEmpty());
        QCOMPARE(entries(folder.path()), before);
    }

    void savesNamesOfFullLength()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QString(126, u'ż') + u".md"_s); // 255 bytes
        QVERIFY(saveSafely(path, "text"_ba).saved);
        QCOMPARE(read(path), "text"_ba);
    }

    void savesNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"empty.md"_s);
        QVERIFY(saveSafely(path, QByteArrayView()).saved);
        QCOMPARE(QFileInfo(path).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSafeSave)
#include "tst_safesave.moc"

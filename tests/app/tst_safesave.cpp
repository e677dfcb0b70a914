// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/safesave.h"

#include "app/saving/guardcopy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <cerrno>

#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

enum class Call {
    None,
    Status,
    CreateNew,
    OpenForOverwriting,
    StatusOf,
    Read,
    Write,
    Rewind,
    Truncate,
    Reserve,
    CopyIdentity,
    Sync,
    Close,
    Rename,
    SyncFolder
};

// The real disk, of which some calls of one kind go wrong.
class FaultyDisk : public DiskAccess
{
public:
    Call faulty = Call::None;
    int error = -EIO;
    int first = 1; // which call of the kind is the first to go wrong, counted from 1
    int last = 1000; // and the last
    qint64 shortTo = -1; // a write or a read takes no more than this at a time

    int status(const QByteArray &path, Status &status) override { return fails(Call::Status) ? error : systemDisk().status(path, status); }
    int linkTarget(const QByteArray &path, QByteArray &target) override { return systemDisk().linkTarget(path, target); }
    int createNew(const QByteArray &path, int mode) override { return fails(Call::CreateNew) ? error : systemDisk().createNew(path, mode); }
    int openForReading(const QByteArray &path) override { return systemDisk().openForReading(path); }
    int openForOverwriting(const QByteArray &path) override
    {
        return fails(Call::OpenForOverwriting) ? error : systemDisk().openForOverwriting(path);
    }
    int statusOf(int file, Status &status) override
    {
        const int result = systemDisk().statusOf(file, status);
        if (fails(Call::StatusOf))
            status.size /= 2; // the disk kept half and said nothing
        return result;
    }
    qint64 read(int file, char *data, qint64 size) override
    {
        return fails(Call::Read) ? error : systemDisk().read(file, data, atMost(size));
    }
    qint64 write(int file, const char *data, qint64 size) override
    {
        return fails(Call::Write) ? error : systemDisk().write(file, data, atMost(size));
    }
    int rewind(int file) override { return fails(Call::Rewind) ? error : systemDisk().rewind(file); }
    int truncate(int file, qint64 size) override { return fails(Call::Truncate) ? error : systemDisk().truncate(file, size); }
    int reserve(int file, qint64 size) override { return fails(Call::Reserve) ? error : systemDisk().reserve(file, size); }
    int copyIdentity(const QByteArray &path, const Status &status, int file) override
    {
        return fails(Call::CopyIdentity) ? error : systemDisk().copyIdentity(path, status, file);
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
    int remove(const QByteArray &path) override { return systemDisk().remove(path); }
    bool isAbandoned(const QByteArray &path) override { return systemDisk().isAbandoned(path); }

private:
    bool fails(Call call)
    {
        if (call != faulty)
            return false;
        ++m_calls;
        return m_calls >= first && m_calls <= last;
    }
    qint64 atMost(qint64 size) const { return shortTo > 0 ? std::min(size, shortTo) : size; }

    int m_calls = 0;
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

ino_t inodeOf(const QString &path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_ino : 0;
}

// A file of two names.
struct Linked
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("article.md"));
    QString twin = folder.filePath(QStringLiteral("twin.md"));

    explicit Linked(const QByteArray &bytes)
    {
        write(path, bytes);
        QCOMPARE(::link(QFile::encodeName(path).constData(), QFile::encodeName(twin).constData()), 0);
    }
    QString guards() const { return folder.filePath(QStringLiteral("guards")); }
};

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
        QTest::newRow("truncated without an error") << int(Call::StatusOf) << 0;
        QTest::newRow("identity") << int(Call::CopyIdentity) << -EIO;
        QTest::newRow("flush") << int(Call::Sync) << -EIO;
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

    void unclosedFileIsNotCalledSaved()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"article.md"_s);
        write(path, "old");
        FaultyDisk disk;
        disk.faulty = Call::Close;
        const SaveResult result = saveSafely(path, "new text"_ba, disk);
        QVERIFY(!result.saved);
        QVERIFY(result.holds == SaveResult::Holds::New);
    }

    // Two names of one file: it is overwritten, and stays one file.
    void keepsHardLinks_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("longer") << "old"_ba << "new and longer"_ba;
        QTest::newRow("shorter") << "old and longer"_ba << "new"_ba;
        QTest::newRow("empty before") << ""_ba << "new"_ba;
        QTest::newRow("empty after") << "old"_ba << ""_ba;
        QTest::newRow("big") << QByteArray(300'000, 'o') << QByteArray(500'000, 'n');
    }
    void keepsHardLinks()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const Linked files(before);
        FaultyDisk disk;
        disk.shortTo = 100'000;
        QVERIFY(saveSafely(files.path, after, disk, files.guards()).saved);
        QCOMPARE(read(files.path), after);
        QCOMPARE(read(files.twin), after);
        QCOMPARE(inodeOf(files.path), inodeOf(files.twin));
        QCOMPARE(entries(files.guards()), QStringList());
    }

    void faultWhileOverwritingPutsTheOldFileBack_data()
    {
        QTest::addColumn<int>("call");
        QTest::addColumn<int>("error");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::newRow("not to be opened") << int(Call::OpenForOverwriting) << -EPERM << 1 << 1;
        QTest::newRow("old text unreadable") << int(Call::Read) << -EIO << 1 << 1;
        QTest::newRow("no guard copy") << int(Call::CreateNew) << -ENOSPC << 1 << 1;
        QTest::newRow("guard copy not written") << int(Call::Write) << -ENOSPC << 1 << 1;
        QTest::newRow("guard copy not flushed") << int(Call::Sync) << -EIO << 1 << 1;
        QTest::newRow("guard folder not flushed") << int(Call::SyncFolder) << -EIO << 1 << 1;
        QTest::newRow("no room") << int(Call::Reserve) << -ENOSPC << 1 << 1;
        QTest::newRow("first write") << int(Call::Write) << -EIO << 2 << 2;
        QTest::newRow("truncating") << int(Call::Truncate) << -EIO << 1 << 1;
        QTest::newRow("flush") << int(Call::Sync) << -EIO << 2 << 2;
        QTest::newRow("not to be read back") << int(Call::Read) << -EIO << 3 << 3;
    }
    void faultWhileOverwritingPutsTheOldFileBack()
    {
        QFETCH(int, call);
        QFETCH(int, error);
        const Linked files("old"_ba);
        FaultyDisk disk;
        disk.faulty = Call(call);
        disk.error = error;
        QFETCH(int, first);
        QFETCH(int, last);
        disk.first = first;
        disk.last = last;
        const SaveResult result = saveSafely(files.path, "new text"_ba, disk, files.guards());
        QVERIFY(!result.saved);
        QVERIFY(result.holds == SaveResult::Holds::Old);
        QVERIFY(!result.message.isEmpty());
        QCOMPARE(read(files.twin), "old"_ba);
        QCOMPARE(entries(files.guards()), QStringList());
    }

    void damagedFileLeavesItsGuardCopy()
    {
        const Linked files("old"_ba);
        FaultyDisk disk;
        disk.faulty = Call::Write;
        disk.first = 2; // the guard copy was the first
        const SaveResult result = saveSafely(files.path, "new text"_ba, disk, files.guards());
        QVERIFY(!result.saved);
        QVERIFY(result.holds == SaveResult::Holds::Unsure);
        const QStringList guards = entries(files.guards());
        QCOMPARE(guards.size(), 1);
        const auto copy = GuardCopy::fromBytes(read(QDir(files.guards()).filePath(guards.first())));
        QVERIFY(copy);
        QCOMPARE(copy->target, diskName(files.path));
        QCOMPARE(copy->before, "old"_ba);
        QCOMPARE(copy->after, "new text"_ba);
    }

    // What cannot be given to another file, or made beside it, keeps the file itself.
    void overwritesWhereNothingCanTakeItsPlace_data()
    {
        QTest::addColumn<int>("call");
        QTest::addColumn<int>("error");
        QTest::newRow("owner") << int(Call::CopyIdentity) << -EPERM;
        QTest::newRow("attribute") << int(Call::CopyIdentity) << -ENOTSUP;
        QTest::newRow("sticky folder") << int(Call::Rename) << -EPERM;
    }
    void overwritesWhereNothingCanTakeItsPlace()
    {
        QFETCH(int, call);
        QFETCH(int, error);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"article.md"_s);
        write(path, "old");
        const ino_t inode = inodeOf(path);
        FaultyDisk disk;
        disk.faulty = Call(call);
        disk.error = error;
        QVERIFY(saveSafely(path, "new"_ba, disk, folder.filePath(u"guards"_s)).saved);
        QCOMPARE(read(path), "new"_ba);
        QCOMPARE(inodeOf(path), inode);
        QCOMPARE(entries(folder.path()), QStringList{u"article.md"_s});
    }

    void keepsAttributes()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"article.md"_s);
        write(path, "old");
        const QByteArray name = QFile::encodeName(path);
        if (::setxattr(name.constData(), "user.note", "mine", 4, 0) != 0)
            QSKIP("no extended attributes on this disk");
        QVERIFY(saveSafely(path, "new"_ba).saved);
        char value[16] = {};
        QCOMPARE(::getxattr(name.constData(), "user.note", value, sizeof value), 4);
        QCOMPARE(QByteArray(value), "mine"_ba);
    }

    void namesThatAreNoText()
    {
        const QTemporaryDir folder;
        const QByteArray name = QFile::encodeName(folder.path()) + "/no\xfftext\n\xc3.md";
        const QString path = pathOf(name);
        QCOMPARE(diskName(path), name);
        QVERIFY(saveSafely(path, "text"_ba).saved);
        struct stat found = {};
        QCOMPARE(::stat(name.constData(), &found), 0);
        std::remove(name.constData()); // the folder's own removal has no word for it
        QCOMPARE(diskName(u"a\U0001f4bb"_s + QChar(0xdcff)), "a\xf0\x9f\x92\xbb\xff"_ba);
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

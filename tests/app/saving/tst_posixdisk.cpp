// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diskaccess.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <memory>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Galley;
using namespace Qt::StringLiterals;

using Kind = DiskAccess::Kind;
using Status = DiskAccess::Status;

// The calls on the real file system, and the errors they tell.
class TestPosixDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void kinds()
    {
        const QByteArray file = write("file", "text");
        const QByteArray pipe = name("pipe");
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
        const QByteArray link = name("link");
        QCOMPARE(::symlink(file.constData(), link.constData()), 0);
        QCOMPARE(statusOf(file).kind, Kind::Regular);
        QCOMPARE(statusOf(link).kind, Kind::Regular); // of what it leads to
        QCOMPARE(statusOf(diskName(m_folder->path())).kind, Kind::Folder);
        QCOMPARE(statusOf(pipe).kind, Kind::Other);
        QCOMPARE(statusOf("/dev/null").kind, Kind::Other);
#ifdef Q_OS_LINUX
        QCOMPARE(statusOf("/proc/self/status").kind, Kind::System);
#endif
    }

    void tellsWhatAFileIs()
    {
        const QByteArray path = write("file", "twelve bytes");
        QCOMPARE(::chmod(path.constData(), 0640), 0);
        const QByteArray other = name("other");
        QCOMPARE(::link(path.constData(), other.constData()), 0);
        const Status status = statusOf(path);
        QCOMPARE(status.size, 12);
        QCOMPARE(status.mode, 0640);
        QCOMPARE(status.links, 2U);
        QCOMPARE(status.owner, int(::geteuid()));
        QVERIFY(status.writable);
        QVERIFY(status.isSameFile(statusOf(other)));
        QVERIFY(!status.isSameFile(statusOf(write("third", ""))));
        QCOMPARE(::chmod(path.constData(), 0440), 0);
        QVERIFY(!statusOf(path).writable); // whoever asks
    }

    void errors()
    {
        Status status;
        QByteArray target;
        const QByteArray gone = name("gone");
        QCOMPARE(disk.status(gone, status), -ENOENT);
        QCOMPARE(disk.status("", status), -ENOENT);
        QCOMPARE(disk.status(write("file", "") + "/x", status), -ENOTDIR);
        QCOMPARE(disk.status(name(QByteArray(300, 'x')), status), -ENAMETOOLONG);
        QCOMPARE(disk.linkTarget(name("file"), target), -EINVAL);
        QVERIFY(target.isEmpty());
        QCOMPARE(disk.openForReading(gone), -ENOENT);
        QCOMPARE(disk.openForOverwriting(gone), -ENOENT);
        QVERIFY(!QFile::exists(pathOf(gone))); // made by neither
        QCOMPARE(disk.createNew(name("no/such"), 0600), -ENOENT);
        QCOMPARE(disk.rename(gone, name("x")), -ENOENT);
        QCOMPARE(disk.remove(gone), -ENOENT);
        QCOMPARE(disk.syncFolder(gone), -ENOENT);
        QCOMPARE(disk.statusOf(-1, status), -EBADF);
        QCOMPARE(disk.read(-1, nullptr, 0), -EBADF);
        QCOMPARE(disk.write(-1, "x", 1), -EBADF);
        QCOMPARE(disk.rewind(-1), -EBADF);
        QCOMPARE(disk.truncate(-1, 0), -EBADF);
        QCOMPARE(disk.sync(-1), -EBADF);
        QCOMPARE(disk.close(-1), -EBADF);
    }

    void linkTargets()
    {
        const QByteArray link = name("link");
        const QByteArray target = "../\xff\xfe/" + QByteArray(2000, 'a');
        QCOMPARE(::symlink(target.constData(), link.constData()), 0);
        QByteArray found;
        QCOMPARE(disk.linkTarget(link, found), 0);
        QCOMPARE(found, target);
    }

    void writesAndReads()
    {
        const QByteArray path = name("file");
        const int file = disk.createNew(path, 0600);
        QVERIFY(file >= 0);
        QCOMPARE(disk.reserve(file, 100'000), 0);
        QCOMPARE(disk.write(file, "one two", 7), 7);
        Status status;
        QCOMPARE(disk.statusOf(file, status), 0);
        QCOMPARE(status.size, 7); // what is reserved is not seen
        QCOMPARE(status.mode, 0600);
        QCOMPARE(disk.truncate(file, 3), 0);
        QCOMPARE(disk.sync(file), 0);
        QCOMPARE(disk.close(file), 0);
        QCOMPARE(disk.syncFolder(diskName(m_folder->path())), 0);
        const int reading = disk.openForReading(path);
        QVERIFY(reading >= 0);
        char bytes[10] = {};
        QCOMPARE(disk.read(reading, bytes, sizeof bytes), 3);
        QCOMPARE(disk.read(reading, bytes, sizeof bytes), 0); // the end
        QCOMPARE(disk.rewind(reading), 0);
        QCOMPARE(disk.read(reading, bytes, 2), 2);
        QCOMPARE(disk.close(reading), 0);
        QCOMPARE(disk.createNew(path, 0600), -EEXIST);
        QCOMPARE(content(path), "one"_ba);
    }

    void overwritingBeginsWithWhatIsThere()
    {
        const QByteArray path = write("file", "abcdef");
        const int file = disk.openForOverwriting(path);
        QVERIFY(file >= 0);
        QCOMPARE(content(path), "abcdef"_ba);
        QCOMPARE(disk.write(file, "xy", 2), 2);
        QCOMPARE(disk.close(file), 0);
        QCOMPARE(content(path), "xycdef"_ba);
    }

    void pipesKeepNobodyWaiting()
    {
        const QByteArray pipe = name("pipe");
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
        const int file = disk.openForReading(pipe); // nobody writes to it
        QVERIFY(file >= 0);
        QCOMPARE(disk.close(file), 0);
    }

    void renamingReplaces()
    {
        const QByteArray from = write("from", "new");
        const QByteArray to = write("to", "old");
        QCOMPARE(disk.rename(from, to), 0);
        QCOMPARE(content(to), "new"_ba);
        QVERIFY(!QFile::exists(pathOf(from)));
        QCOMPARE(disk.remove(to), 0);
        QVERIFY(!QFile::exists(pathOf(to)));
    }

    void identity()
    {
        const QByteArray path = write("file", "");
        QCOMPARE(::chmod(path.constData(), 0751), 0);
        const int copy = disk.createNew(name("copy"), 0600);
        QVERIFY(copy >= 0);
        QCOMPARE(disk.copyIdentity(path, statusOf(path), copy), 0);
        Status status;
        QCOMPARE(disk.statusOf(copy, status), 0);
        QCOMPARE(status.mode, 0751);
        QCOMPARE(status.group, statusOf(path).group);
        QCOMPARE(disk.close(copy), 0);
    }

    // What is being written is nobody's leftover.
    void abandoned()
    {
        const QByteArray path = name("file");
        const int file = disk.createNew(path, 0600);
        QVERIFY(!disk.isAbandoned(path));
        QCOMPARE(disk.close(file), 0);
        QVERIFY(disk.isAbandoned(path));
        QVERIFY(!disk.isAbandoned(name("gone")));
        QVERIFY(!disk.isAbandoned(diskName(m_folder->path())));
        const QByteArray link = name("link");
        QCOMPARE(::symlink(path.constData(), link.constData()), 0);
        QVERIFY(!disk.isAbandoned(link)); // who knows where it leads
    }

    // A file that may not grow is an error of the call, not the end of the program.
    void limits()
    {
        struct rlimit before = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        struct rlimit small = before;
        small.rlim_cur = 4;
        const int file = disk.createNew(name("file"), 0600);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const qint64 first = disk.write(file, "123456", 6);
        const qint64 second = disk.write(file, "7", 1);
        const int reserved = disk.reserve(file, 10);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QCOMPARE(first, 4);
        QCOMPARE(second, -EFBIG);
        QVERIFY(reserved == 0 || reserved == -EFBIG);
        QCOMPARE(disk.close(file), 0);
    }

private:
    QByteArray name(const QByteArray &name) const { return diskName(m_folder->path()) + '/' + name; }
    QByteArray write(const QByteArray &file, const QByteArray &bytes) const
    {
        QFile written(pathOf(name(file)));
        if (!written.open(QIODevice::WriteOnly) || written.write(bytes) != bytes.size())
            qFatal("cannot write");
        return name(file);
    }
    static QByteArray content(const QByteArray &path)
    {
        QFile file(pathOf(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Status statusOf(const QByteArray &path) const
    {
        Status status;
        const int result = disk.status(path, status);
        return result == 0 ? status : Status();
    }

    DiskAccess &disk = systemDisk();
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestPosixDisk)
#include "tst_posixdisk.moc"

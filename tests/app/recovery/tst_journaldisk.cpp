// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/journaldisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

using namespace Galley;
using namespace Qt::StringLiterals;

class TestJournalDisk : public QObject
{
    Q_OBJECT

    static JournalDisk &disk() { return systemJournalDisk(); }
    static QByteArray in(const QTemporaryDir &folder, const char *name) { return folder.path().toUtf8() + '/' + name; }

private Q_SLOTS:
    // Nobody else reads it, nothing is replaced, and no link is followed.
    void creates()
    {
        const QTemporaryDir folder;
        const QByteArray path = in(folder, "a");
        const int file = disk().create(path);
        QVERIFY(file >= 0);
        QCOMPARE(QFile::permissions(QFile::decodeName(path)) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(disk().create(path), -EEXIST);
        QCOMPARE(::symlink("nowhere", in(folder, "link").constData()), 0);
        QCOMPARE(disk().create(in(folder, "link")), -EEXIST);
        QVERIFY(!QFileInfo::exists(folder.filePath(u"nowhere"_s)));
        QCOMPARE(disk().create(in(folder, "gone/a")), -ENOENT);
        QCOMPARE(disk().close(file), 0);
    }

    // What two descriptors write stands one behind the other.
    void appends()
    {
        const QTemporaryDir folder;
        const QByteArray path = in(folder, "a");
        const int first = disk().create(path);
        QCOMPARE(disk().write(first, "one ", 4), 4);
        QCOMPARE(disk().write(first, "two", 3), 3);
        QCOMPARE(disk().sync(first), 0);
        QCOMPARE(disk().syncFolder(folder.path().toUtf8()), 0);
        QCOMPARE(disk().close(first), 0);
        QFile file(QFile::decodeName(path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "one two"_ba);
        QVERIFY(disk().write(-1, "x", 1) < 0);
        QVERIFY(disk().sync(-1) < 0);
        QVERIFY(disk().close(-1) < 0);
    }

    // Regular files only: a pipe would never end, and a link leads elsewhere.
    void opens()
    {
        const QTemporaryDir folder;
        const QByteArray path = in(folder, "a");
        QCOMPARE(disk().open(path), -ENOENT);
        disk().close(disk().create(path));
        const int file = disk().open(path);
        QVERIFY(file >= 0);
        disk().close(file);
        QCOMPARE(::symlink(path.constData(), in(folder, "link").constData()), 0);
        QCOMPARE(disk().open(in(folder, "link")), -ELOOP);
        QCOMPARE(::mkfifo(in(folder, "pipe").constData(), 0600), 0);
        QCOMPARE(disk().open(in(folder, "pipe")), -EINVAL);
        QVERIFY(disk().open(folder.path().toUtf8()) < 0);
        QVERIFY(disk().open("/dev/null"_ba) < 0);
    }

    void locks()
    {
        const QTemporaryDir folder;
        const QByteArray path = in(folder, "a");
        const int first = disk().create(path);
        const int second = disk().open(path);
        QCOMPARE(disk().lock(first), 0);
        QCOMPARE(disk().lock(first), 0);
        QCOMPARE(disk().lock(second), -EWOULDBLOCK);
        disk().close(first);
        QCOMPARE(disk().lock(second), 0); // it went with its descriptor
        disk().close(second);
    }

    void names()
    {
        const QTemporaryDir folder;
        disk().close(disk().create(in(folder, "a")));
        disk().close(disk().create(in(folder, "b")));
        QCOMPARE(disk().rename(in(folder, "a"), in(folder, "b")), 0);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"b"_s});
        QCOMPARE(disk().rename(in(folder, "a"), in(folder, "c")), -ENOENT);
        QCOMPARE(disk().remove(in(folder, "b")), 0);
        QCOMPARE(disk().remove(in(folder, "b")), -ENOENT);
        QVERIFY(disk().syncFolder(in(folder, "gone")) < 0);
    }
};

QTEST_GUILESS_MAIN(TestJournalDisk)
#include "tst_journaldisk.moc"

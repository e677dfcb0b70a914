// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documentfile.h"
#include "app/safesave.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <functional>

#include <fcntl.h>
#include <grp.h>
#include <linux/fs.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

constexpr uid_t nobody = 65534;
constexpr int skipped = 77;

// What this program has asked the system for and did not get, so that the test says why it was left out.
int runApart(const std::function<int()> &job)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(job());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

bool becomeNobody()
{
    if (::geteuid() != 0)
        return true; // as good as any other
    return ::setgroups(0, nullptr) == 0 && ::setresgid(nobody, nobody, nobody) == 0 && ::setresuid(nobody, nobody, nobody) == 0;
}

// A folder into which anybody may look.
struct Stage
{
    Stage()
    {
        ::chmod(name(u""_s).constData(), 0755);
        QDir(root.path()).mkdir(u"articles"_s);
        QDir(root.path()).mkdir(u"state"_s);
        give(u"state"_s, 0700);
    }
    ~Stage() { ::chmod(name(u"articles"_s).constData(), 0755); }

    QString path(const QString &file = u"articles/article.md"_s) const { return root.path() + u'/' + file; }
    QByteArray name(const QString &file = u"articles/article.md"_s) const { return QFile::encodeName(path(file)); }
    QString guards() const { return path(u"state/saving"_s); }
    void give(const QString &file, mode_t mode) const
    {
        if (::geteuid() == 0)
            QCOMPARE(::chown(name(file).constData(), nobody, nobody), 0);
        QCOMPARE(::chmod(name(file).constData(), mode), 0);
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QByteArray read() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    ino_t inode() const
    {
        struct stat found = {};
        return ::stat(name().constData(), &found) == 0 ? found.st_ino : 0;
    }
    QStringList entries() const { return QDir(path(u"articles"_s)).entryList(QDir::Files | QDir::Hidden | QDir::System); }

    QTemporaryDir root;
};

// Of chattr. False where the disk knows no such flags, or we may not set them.
bool setFlag(const QByteArray &name, int flag, bool wanted)
{
    const int file = ::open(name.constData(), O_RDONLY | O_CLOEXEC);
    int flags = 0;
    bool done = file >= 0 && ::ioctl(file, FS_IOC_GETFLAGS, &flags) == 0;
    flags = wanted ? flags | flag : flags & ~flag;
    done = done && ::ioctl(file, FS_IOC_SETFLAGS, &flags) == 0;
    ::close(file);
    return done;
}

// 0: told as read-only, refused with a sentence, and the file is as it was, without anything beside it.
int checkRefused(const Stage &stage)
{
    const QByteArray before = stage.read();
    const DocumentFile file = readDocumentFile(stage.path());
    if (!file.error.isEmpty() || file.text.toString().toUtf8() != before)
        return 1;
    if (file.isWritable)
        return 2;
    const SaveResult result = saveSafely(stage.path(), "new"_ba, systemDisk(), stage.guards());
    if (result.saved || result.message.isEmpty())
        return 3;
    if (stage.read() != before)
        return 4;
    return stage.entries() == QStringList{u"article.md"_s} ? 0 : 5;
}

} // namespace

// Files and folders that may not be written, for root and for others.
class TestPermissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flaggedFiles_data()
    {
        QTest::addColumn<int>("flag");
        QTest::newRow("immutable") << FS_IMMUTABLE_FL;
        QTest::newRow("append only") << FS_APPEND_FL;
    }
    void flaggedFiles()
    {
        QFETCH(int, flag);
        const Stage stage;
        stage.write("old\n");
        if (!setFlag(stage.name(), flag, true))
            QSKIP("this disk, or this user, has no such flags");
        const int result = checkRefused(stage);
        QVERIFY(setFlag(stage.name(), flag, false));
        QCOMPARE(result, 0);
        QVERIFY(saveSafely(stage.path(), "new\n"_ba, systemDisk(), stage.guards()).saved);
    }

    void writeProtectedFiles()
    {
        const Stage stage;
        stage.write("old\n");
        stage.give(u"articles/article.md"_s, 0444);
        QCOMPARE(checkRefused(stage), 0); // also for root, who could
        QCOMPARE(runApart([&] { return becomeNobody() ? checkRefused(stage) : skipped; }), 0);
    }

    void filesOfOthers()
    {
        if (::geteuid() != 0)
            QSKIP("only root can make a file of another user");
        const Stage stage;
        stage.write("old\n");
        QCOMPARE(::chmod(stage.name().constData(), 0644), 0);
        QCOMPARE(runApart([&] { return becomeNobody() ? checkRefused(stage) : skipped; }), 0);
    }

    void disksForReading()
    {
        const Stage stage;
        stage.write("old\n");
        const int result = runApart([&] {
            const QByteArray folder = stage.name(u"articles"_s);
            const bool done = ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
                && ::mount(folder.constData(), folder.constData(), nullptr, MS_BIND, nullptr) == 0
                && ::mount("none", folder.constData(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr) == 0;
            return done ? checkRefused(stage) : skipped;
        });
        if (result == skipped)
            QSKIP("this user may mount nothing");
        QCOMPARE(result, 0);
    }

    // A file one may write in a folder in which one may make nothing: it is overwritten, guarded by a copy.
    void foldersForReading()
    {
        const Stage stage;
        stage.write("old\n");
        stage.give(u"articles/article.md"_s, 0644);
        QCOMPARE(::chmod(stage.name(u"articles"_s).constData(), 0555), 0);
        const ino_t inode = stage.inode();
        const int result = runApart([&] {
            if (!becomeNobody())
                return skipped;
            if (!readDocumentFile(stage.path()).isWritable)
                return 1;
            return saveSafely(stage.path(), "new text\n"_ba, systemDisk(), stage.guards()).saved ? 0 : 2;
        });
        QCOMPARE(result, 0);
        QCOMPARE(stage.read(), "new text\n"_ba);
        QCOMPARE(stage.inode(), inode);
        QCOMPARE(stage.entries(), QStringList{u"article.md"_s});
        QCOMPARE(QDir(stage.guards()).entryList(QDir::Files | QDir::Hidden), QStringList()); // of no use any more
    }

    // Without room for the copy nothing is overwritten.
    void foldersForReadingWithoutACopy()
    {
        const Stage stage;
        stage.write("old\n");
        stage.give(u"articles/article.md"_s, 0644);
        QCOMPARE(::chmod(stage.name(u"articles"_s).constData(), 0555), 0);
        const int result = runApart([&] {
            if (!becomeNobody())
                return skipped;
            const SaveResult saved = saveSafely(stage.path(), "new\n"_ba, systemDisk(), u"/proc/none/saving"_s);
            return !saved.saved && saved.holds == SaveResult::Holds::Old && !saved.message.isEmpty() ? 0 : 1;
        });
        QCOMPARE(result, 0);
        QCOMPARE(stage.read(), "old\n"_ba);
        QCOMPARE(stage.entries(), QStringList{u"article.md"_s});
    }
};

QTEST_GUILESS_MAIN(TestPermissions)
#include "tst_permissions.moc"

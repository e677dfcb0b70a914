// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/saving/fileidentity.h"

#include <QtGlobal>

#include <cerrno>

#include <climits>
#include <csignal>
#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#ifdef Q_OS_LINUX
#include <linux/magic.h>
#include <sys/vfs.h>
#endif

namespace Galley {

namespace {

template <typename Call> auto unlessInterrupted(Call call)
{
    auto result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result < 0 ? decltype(result)(-errno) : result;
}

#ifdef Q_OS_LINUX
// Their files have sizes and contents that mean something else, and writing to them commands the system.
bool isOfTheSystem(const struct statfs &volume)
{
    return volume.f_type == PROC_SUPER_MAGIC || volume.f_type == SYSFS_MAGIC || volume.f_type == DEBUGFS_MAGIC
        || volume.f_type == CGROUP2_SUPER_MAGIC;
}
#endif

DiskAccess::Kind kindOf(mode_t mode)
{
    return S_ISREG(mode) ? DiskAccess::Kind::Regular : S_ISDIR(mode) ? DiskAccess::Kind::Folder : DiskAccess::Kind::Other;
}

DiskAccess::Status statusFrom(const struct stat &found)
{
#ifdef Q_OS_DARWIN
    const timespec &modified = found.st_mtimespec;
#else
    const timespec &modified = found.st_mtim;
#endif
    DiskAccess::Status status;
    status.kind = kindOf(found.st_mode);
    status.mode = int(found.st_mode & 07777);
    status.owner = int(found.st_uid);
    status.group = int(found.st_gid);
    status.size = found.st_size;
    status.links = quint64(found.st_nlink);
    status.device = quint64(found.st_dev);
    status.inode = quint64(found.st_ino);
    status.modified = qint64(modified.tv_sec) * 1'000'000'000 + modified.tv_nsec;
    return status;
}

class PosixDisk final : public DiskAccess
{
public:
    // A limit on the size of files is an error to report, not a reason to die.
    PosixDisk() { ::signal(SIGXFSZ, SIG_IGN); }

    int status(const QByteArray &path, Status &status) override
    {
        struct stat found = {};
        if (::stat(path.constData(), &found) != 0)
            return -errno;
        status = statusFrom(found);
        // Whoever may ignore permissions, as root may, still means them.
        status.writable = (status.mode & 0222) != 0 && ::access(path.constData(), W_OK) == 0 && !onlyGrows(path);
#ifdef Q_OS_LINUX
        struct statfs volume = {};
        if (status.kind == Kind::Regular && ::statfs(path.constData(), &volume) == 0 && isOfTheSystem(volume))
            status.kind = Kind::System;
#endif
        return 0;
    }

    int linkTarget(const QByteArray &path, QByteArray &target) override
    {
        target.resize(PATH_MAX);
        const ssize_t length = ::readlink(path.constData(), target.data(), size_t(target.size()));
        target.truncate(length < 0 ? 0 : length);
        return length < 0 ? -errno : 0;
    }

    int createNew(const QByteArray &path, int mode) override
    {
        const int file = unlessInterrupted([&] { return ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode_t(mode)); });
        if (file >= 0)
            ::flock(file, LOCK_EX | LOCK_NB); // where there are no locks nothing is ever taken for abandoned
        return file;
    }

    int openForReading(const QByteArray &path) override
    {
        return unlessInterrupted([&] { return ::open(path.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC); });
    }

    int openForOverwriting(const QByteArray &path) override
    {
        return unlessInterrupted([&] { return ::open(path.constData(), O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC); });
    }

    int statusOf(int file, Status &status) override
    {
        struct stat found = {};
        if (::fstat(file, &found) != 0)
            return -errno;
        status = statusFrom(found);
        return 0;
    }

    qint64 read(int file, char *data, qint64 size) override
    {
        return unlessInterrupted([&] { return ::read(file, data, size_t(size)); });
    }

    qint64 write(int file, const char *data, qint64 size) override
    {
        return unlessInterrupted([&] { return ::write(file, data, size_t(size)); });
    }

    int rewind(int file) override { return ::lseek(file, 0, SEEK_SET) == 0 ? 0 : -errno; }

    int truncate(int file, qint64 size) override
    {
        return unlessInterrupted([&] { return ::ftruncate(file, size); });
    }

    int reserve(int file, qint64 size) override
    {
#ifdef Q_OS_LINUX
        const int result = unlessInterrupted([&] { return ::fallocate(file, FALLOC_FL_KEEP_SIZE, 0, size); });
        return result == -EOPNOTSUPP || result == -ENOSYS ? 0 : result;
#else
        Q_UNUSED(file)
        Q_UNUSED(size)
        return 0;
#endif
    }

    int copyIdentity(const QByteArray &path, const Status &status, int file) override
    {
        // The mode comes last, because a change of owner clears parts of it.
        if (const int result = keepOwner(status, file); result < 0)
            return result;
        if (const int result = copyAttributes(path, file); result < 0)
            return result;
        return ::fchmod(file, mode_t(status.mode)) == 0 ? 0 : -errno;
    }

    int sync(int file) override
    {
        return unlessInterrupted([&] { return flushToDisk(file); });
    }

    int close(int file) override
    {
        return ::close(file) == 0 || errno == EINTR ? 0 : -errno; // the descriptor is gone in either case
    }

    int rename(const QByteArray &from, const QByteArray &to) override
    {
        return ::rename(from.constData(), to.constData()) == 0 ? 0 : -errno;
    }

    int syncFolder(const QByteArray &folder) override
    {
        const int descriptor = unlessInterrupted([&] { return ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); });
        if (descriptor < 0)
            return descriptor == -EACCES ? 0 : descriptor; // a folder to write into but not to look into
        const int result = unlessInterrupted([&] { return ::fsync(descriptor); });
        ::close(descriptor);
        return result == -EINVAL ? 0 : result; // some network file systems cannot, and say so this way
    }

    int remove(const QByteArray &path) override { return ::unlink(path.constData()) == 0 ? 0 : -errno; }

    bool isAbandoned(const QByteArray &path) override
    {
        struct stat found = {};
        if (::lstat(path.constData(), &found) != 0 || !S_ISREG(found.st_mode) || found.st_uid != ::geteuid())
            return false;
        const int file = openForReading(path);
        if (file < 0)
            return false;
        const bool free = ::flock(file, LOCK_EX | LOCK_NB) == 0;
        ::close(file);
        return free;
    }

private:
    static int keepOwner(const Status &wanted, int file)
    {
        struct stat now = {};
        if (::fstat(file, &now) != 0)
            return -errno;
        if (int(now.st_uid) == wanted.owner && int(now.st_gid) == wanted.group)
            return 0;
        return ::fchown(file, uid_t(wanted.owner), gid_t(wanted.group)) == 0 ? 0 : -errno;
    }

    static int flushToDisk(int file)
    {
#ifdef Q_OS_DARWIN
        // fsync() leaves the data in the drive's cache there.
        if (::fcntl(file, F_FULLFSYNC) == 0)
            return 0;
#endif
        return ::fsync(file);
    }
};

} // namespace

DiskAccess &systemDisk()
{
    static PosixDisk disk;
    return disk;
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diskaccess.h"

#include <cerrno>

#include <climits>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Galley {

namespace {

template <typename Call> auto unlessInterrupted(Call call)
{
    auto result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result < 0 ? decltype(result)(-errno) : result;
}

class SystemDisk final : public DiskAccess
{
public:
    int status(const QByteArray &path, Status &status) override
    {
        struct stat found = {};
        if (::stat(path.constData(), &found) != 0)
            return -errno;
        status = {int(found.st_mode & 07777), int(found.st_uid), int(found.st_gid), found.st_size, S_ISREG(found.st_mode)};
        return 0;
    }

    int linkTarget(const QByteArray &path, QByteArray &target) override
    {
        target.resize(PATH_MAX);
        const ssize_t length = ::readlink(path.constData(), target.data(), size_t(target.size()));
        target.truncate(length < 0 ? 0 : length);
        return length < 0 ? -errno : 0;
    }

    int createNew(const QByteArray &path) override
    {
        return unlessInterrupted([&] { return ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666); });
    }

    qint64 write(int file, const char *data, qint64 size) override
    {
        return unlessInterrupted([&] { return ::write(file, data, size_t(size)); });
    }

    int sizeOf(int file, qint64 &size) override
    {
        struct stat found = {};
        if (::fstat(file, &found) != 0)
            return -errno;
        size = found.st_size;
        return 0;
    }

    int copyPermissions(int file, const Status &from) override
    {
        // Giving a file away takes rights that most writers do not have; the group goes alone where it can. The mode
        // comes last, because a change of owner clears parts of it.
        if (::fchown(file, uid_t(from.owner), gid_t(from.group)) != 0) {
            [[maybe_unused]] const int groupKept = ::fchown(file, uid_t(-1), gid_t(from.group));
        }
        return ::fchmod(file, mode_t(from.mode)) == 0 ? 0 : -errno;
    }

    int sync(int file) override
    {
        return unlessInterrupted([&] { return ::fsync(file); });
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
            return descriptor;
        const int result = sync(descriptor);
        ::close(descriptor);
        return result == -EINVAL ? 0 : result; // some network file systems cannot, and say so this way
    }

    void remove(const QByteArray &path) override { ::unlink(path.constData()); }
};

} // namespace

DiskAccess &systemDisk()
{
    static SystemDisk disk;
    return disk;
}

} // namespace Galley

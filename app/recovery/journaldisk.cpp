// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/journaldisk.h"

#include <cerrno>

#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>
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

class SystemJournalDisk final : public JournalDisk
{
public:
    int create(const QByteArray &path) override
    {
        return unlessInterrupted(
            [&] { return ::open(path.constData(), O_RDWR | O_CREAT | O_EXCL | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0600); });
    }

    int open(const QByteArray &path) override
    {
        const int file = unlessInterrupted([&] { return ::open(path.constData(), O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC); });
        struct stat found = {};
        if (file < 0 || (::fstat(file, &found) == 0 && S_ISREG(found.st_mode)))
            return file;
        ::close(file);
        return -EINVAL;
    }

    int lock(int file) override
    {
        // The system lets go of it when the process ends, however it ends: there are no stale locks.
        return ::flock(file, LOCK_EX | LOCK_NB) == 0 ? 0 : -errno;
    }

    qint64 write(int file, const char *data, qint64 size) override
    {
        return unlessInterrupted([&] { return ::write(file, data, size_t(size)); });
    }

    int sync(int file) override
    {
        return unlessInterrupted([&] { return ::fdatasync(file); });
    }

    int syncFolder(const QByteArray &folder) override
    {
        const int descriptor = unlessInterrupted([&] { return ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); });
        if (descriptor < 0)
            return descriptor;
        const int result = unlessInterrupted([&] { return ::fsync(descriptor); });
        ::close(descriptor);
        return result == -EINVAL ? 0 : result; // some network file systems cannot, and say so this way
    }

    int close(int file) override
    {
        return ::close(file) == 0 || errno == EINTR ? 0 : -errno; // the descriptor is gone in either case
    }

    int rename(const QByteArray &from, const QByteArray &to) override
    {
        return ::rename(from.constData(), to.constData()) == 0 ? 0 : -errno;
    }

    int remove(const QByteArray &path) override { return ::unlink(path.constData()) == 0 ? 0 : -errno; }
};

} // namespace

JournalDisk &systemJournalDisk()
{
    static SystemJournalDisk disk;
    return disk;
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/saving/wholefile.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int mostLinks = 40;
constexpr qint64 firstPiece = 64 * 1024; // enough for what is seen first
constexpr qint64 piece = 4 * 1024 * 1024;
constexpr qint64 behindTheEnd = 4096; // asked for, to see that there is no more; far more would have to be found first
constexpr QByteArrayView prefix = ".galley-";
constexpr QByteArrayView suffix = ".tmp";

} // namespace

int writeAll(DiskAccess &disk, int file, QByteArrayView bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const qint64 written = disk.write(file, bytes.data() + done, bytes.size() - done);
        if (written <= 0)
            return written < 0 ? int(written) : -ENOSPC;
        done += written;
    }
    return 0;
}

int writeWhole(DiskAccess &disk, int file, QByteArrayView bytes)
{
    if (const int result = writeAll(disk, file, bytes); result < 0)
        return result;
    DiskAccess::Status status;
    if (const int result = disk.statusOf(file, status); result < 0)
        return result;
    return status.size == bytes.size() ? 0 : -EIO;
}

int readAll(DiskAccess &disk, int file, qint64 limit, QByteArray &bytes, const std::function<bool(const QByteArray &)> &progress)
{
    DiskAccess::Status status;
    if (const int result = disk.statusOf(file, status); result < 0)
        return result;
    bytes.reserve(std::clamp<qint64>(status.size, 0, limit) + behindTheEnd);
    while (bytes.size() <= limit) {
        const qsizetype before = bytes.size();
        const qint64 expected = std::max<qint64>(status.size - before, 0) + behindTheEnd;
        const qint64 wanted = std::min({limit + 1 - before, before == 0 ? firstPiece : piece, expected});
        bytes.resize(before + wanted);
        const qint64 got = disk.read(file, bytes.data() + before, wanted);
        bytes.truncate(before + std::max<qint64>(got, 0));
        if (got <= 0)
            return int(got);
        if (progress && !progress(bytes))
            return -ECANCELED;
    }
    return 0;
}

QByteArray folderOf(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    return slash < 0 ? "."_ba : slash == 0 ? "/"_ba : path.first(slash);
}

int followLinks(DiskAccess &disk, QByteArray &path)
{
    for (int hops = 0; hops < mostLinks; ++hops) {
        QByteArray target;
        const int result = disk.linkTarget(path, target);
        if (result == -EINVAL || result == -ENOENT)
            return 0;
        if (result < 0)
            return result;
        path = target.startsWith('/') ? target : folderOf(path) + '/' + target;
    }
    return -ELOOP;
}

QByteArray temporaryName(const QByteArray &folder)
{
    return folder + '/' + prefix.toByteArray() + QByteArray::number(QRandomGenerator::global()->generate64(), 36) + suffix.toByteArray();
}

bool isTemporaryName(const QByteArray &name)
{
    return name.size() > prefix.size() + suffix.size() && name.size() < 40 && name.startsWith(prefix) && name.endsWith(suffix);
}

} // namespace Galley

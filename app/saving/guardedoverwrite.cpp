// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/saving/guardedoverwrite.h"

#include "app/saving/guardcopy.h"
#include "app/saving/wholefile.h"

#include <cerrno>
#include <limits>

namespace Galley {

namespace {

using Holds = SaveResult::Holds;

// Beyond this a file was no article, and is not read into memory to be guarded.
constexpr qint64 largestGuarded = std::numeric_limits<int>::max() / 2;

int readBack(DiskAccess &disk, int file, qint64 limit, QByteArray &bytes)
{
    if (const int result = disk.rewind(file); result < 0)
        return result;
    const int result = readAll(disk, file, limit, bytes);
    return result < 0 ? result : bytes.size() > limit ? -EFBIG : 0;
}

SaveOutcome overwriteOpen(DiskAccess &disk, int file, const QByteArray &target, QByteArrayView bytes, const QString &guardFolder)
{
    GuardCopy copy{target, {}, bytes.toByteArray()};
    GuardFile guard(disk, guardFolder);
    int error = readBack(disk, file, largestGuarded, copy.before);
    error = error < 0 ? error : guard.write(copy);
    if (error < 0)
        return {error, Holds::Old};
    // A disk that gets full half-way is the likeliest failure; it is found out before anything changes.
    error = bytes.size() > copy.before.size() ? disk.reserve(file, bytes.size()) : 0;
    if (error == 0) {
        error = overwrite(disk, file, bytes);
        if (error < 0 && overwrite(disk, file, copy.before) < 0)
            return {error, Holds::Unsure};
    }
    guard.drop();
    return {error, error < 0 ? Holds::Old : Holds::New};
}

} // namespace

SaveOutcome overwriteGuarded(DiskAccess &disk, const QByteArray &target, QByteArrayView bytes, const QString &guardFolder)
{
    const int file = disk.openForOverwriting(target);
    if (file < 0)
        return {file, Holds::Old};
    SaveOutcome outcome = overwriteOpen(disk, file, target, bytes, guardFolder);
    const int closed = disk.close(file);
    outcome.error = outcome.error < 0 ? outcome.error : closed;
    return outcome;
}

int overwrite(DiskAccess &disk, int file, QByteArrayView bytes)
{
    int result = disk.rewind(file);
    result = result < 0 ? result : writeAll(disk, file, bytes);
    result = result < 0 ? result : disk.truncate(file, bytes.size());
    result = result < 0 ? result : disk.sync(file);
    QByteArray now;
    result = result < 0 ? result : readBack(disk, file, bytes.size(), now);
    return result < 0 ? result : now == bytes ? 0 : -EIO;
}

} // namespace Galley

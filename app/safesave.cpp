// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/safesave.h"

#include "app/saving/guardedoverwrite.h"
#include "app/saving/saveerror.h"
#include "app/saving/wholefile.h"

#include <QDir>
#include <QStandardPaths>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

using Holds = SaveResult::Holds;

struct Attempt
{
    SaveOutcome outcome;
    bool mayOverwrite = false; // what failed does not stand in the way of that
};

// Not allowed, not supported, or a name that only the folder's other files have room for.
bool isRefusal(int error)
{
    return error == -EACCES || error == -EPERM || error == -ENOTSUP || error == -EOPNOTSUPP || error == -EINVAL || error == -ENODATA
        || error == -ENAMETOOLONG;
}

Attempt fill(DiskAccess &disk, int file, QByteArrayView bytes, const QByteArray &target, const DiskAccess::Status *old)
{
    if (const int result = writeWhole(disk, file, bytes); result < 0)
        return {{result, Holds::Old}};
    if (old) {
        if (const int result = disk.copyIdentity(target, *old, file); result < 0)
            return {{result, Holds::Old}, isRefusal(result)};
    }
    return {{disk.sync(file), Holds::Old}};
}

Attempt writeBesideAndRename(DiskAccess &disk, const QByteArray &target, QByteArrayView bytes, const DiskAccess::Status *old)
{
    const QByteArray folder = folderOf(target);
    const QByteArray temporary = temporaryName(folder);
    const int file = disk.createNew(temporary, old ? old->mode & 0700 : 0666); // nobody else's until it is as the old one
    if (file < 0)
        return {{file, Holds::Old}, isRefusal(file)};
    Attempt attempt = fill(disk, file, bytes, target, old);
    if (attempt.outcome.error == 0) {
        const int renamed = disk.rename(temporary, target);
        attempt = {{renamed, renamed < 0 ? Holds::Old : Holds::New}, isRefusal(renamed)};
    }
    const bool replaced = attempt.outcome.holds == Holds::New;
    if (!replaced)
        disk.remove(temporary);
    const int closed = disk.close(file);
    if (attempt.outcome.error == 0)
        attempt.outcome.error = closed < 0 ? closed : disk.syncFolder(folder);
    return attempt;
}

SaveResult refused(const QString &message)
{
    return {false, message, SaveResult::Failure::Disk};
}

} // namespace

QString usualGuardFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::StateLocation)).filePath(u"saving"_s);
}

SaveResult saveSafely(const QString &path, QByteArrayView bytes, DiskAccess &disk, const QString &guardFolder)
{
    QByteArray target = diskName(path);
    if (const int result = followLinks(disk, target); result < 0)
        return refused(explainSaveError(result));

    DiskAccess::Status old;
    const int status = disk.status(target, old);
    if (status < 0 && status != -ENOENT)
        return refused(explainSaveError(status));
    const bool exists = status == 0;
    if (const QString why = exists ? whyNotToBeWritten(old) : QString(); !why.isEmpty())
        return refused(why);

    Attempt attempt{{0, Holds::Old}, true};
    if (!exists || old.links <= 1)
        attempt = writeBesideAndRename(disk, target, bytes, exists ? &old : nullptr);
    if (exists && attempt.mayOverwrite)
        attempt.outcome = overwriteGuarded(disk, target, bytes, guardFolder);
    if (attempt.outcome.error == 0)
        return {true, {}, SaveResult::Failure::None, Holds::New};
    QString message = explainSaveError(attempt.outcome.error);
    if (attempt.outcome.holds == Holds::Unsure)
        message = explainDamage(attempt.outcome.error);
    return {false, message, SaveResult::Failure::Disk, attempt.outcome.holds};
}

} // namespace Galley

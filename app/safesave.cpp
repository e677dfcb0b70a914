// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/safesave.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

struct SafeSave
{
    Q_DECLARE_TR_FUNCTIONS(Galley::SafeSave)
};

QString explanation(int error)
{
    switch (-error) {
    case ENOSPC:
    case EDQUOT:
        return SafeSave::tr("The disk is full. Free some space or save to another place.");
    case EACCES:
    case EPERM:
        return SafeSave::tr("You are not allowed to write there. Save to another place.");
    case EROFS:
        return SafeSave::tr("The disk is read-only. Save to another place.");
    case ENOENT:
    case ENOTDIR:
        return SafeSave::tr("The folder no longer exists. Save to another place.");
    case ELOOP:
        return SafeSave::tr("The file is a link that leads back to itself. Save to another place.");
    case ENAMETOOLONG:
        return SafeSave::tr("The name is too long. Choose a shorter one.");
    default:
        return SafeSave::tr("The disk reported an error (%1). Save to another place.").arg(QString::fromLocal8Bit(std::strerror(-error)));
    }
}

SaveResult failure(int error)
{
    return {false, explanation(error)};
}

QByteArray folderOf(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    return slash < 0 ? "."_ba : slash == 0 ? "/"_ba : path.first(slash);
}

// The name that is no link any more; it need not exist.
int followLinks(DiskAccess &disk, QByteArray &path)
{
    for (int hops = 0; hops < 40; ++hops) {
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

// Short whatever the file is called, so that names of full length can be saved too.
QByteArray temporaryName(const QByteArray &folder)
{
    return folder + "/.galley-" + QByteArray::number(QRandomGenerator::global()->generate64(), 36) + ".tmp";
}

int writeAll(DiskAccess &disk, int file, QByteArrayView bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const qint64 written = disk.write(file, bytes.data() + done, bytes.size() - done);
        if (written <= 0)
            return written < 0 ? int(written) : -ENOSPC;
        done += written;
    }
    qint64 size = -1;
    if (const int result = disk.sizeOf(file, size); result < 0)
        return result;
    return size == bytes.size() ? 0 : -EIO;
}

int fill(DiskAccess &disk, int file, QByteArrayView bytes, const DiskAccess::Status *old)
{
    if (const int result = writeAll(disk, file, bytes); result < 0)
        return result;
    if (old) {
        if (const int result = disk.copyPermissions(file, *old); result < 0)
            return result;
    }
    return disk.sync(file);
}

int writeBesideAndRename(DiskAccess &disk, const QByteArray &target, QByteArrayView bytes, const DiskAccess::Status *old)
{
    const QByteArray folder = folderOf(target);
    const QByteArray temporary = temporaryName(folder);
    const int file = disk.createNew(temporary);
    if (file < 0)
        return file;
    int result = fill(disk, file, bytes, old);
    const int closed = disk.close(file);
    result = result < 0 ? result : closed;
    if (result == 0)
        result = disk.rename(temporary, target);
    if (result < 0) {
        disk.remove(temporary);
        return result;
    }
    return disk.syncFolder(folder);
}

} // namespace

SaveResult saveSafely(const QString &path, QByteArrayView bytes, DiskAccess &disk)
{
    QByteArray target = QFile::encodeName(path);
    if (const int result = followLinks(disk, target); result < 0)
        return failure(result);

    DiskAccess::Status old;
    const int status = disk.status(target, old);
    if (status < 0 && status != -ENOENT)
        return failure(status);
    if (status == 0 && !old.regular)
        return {false, SafeSave::tr("There is a folder or a device of that name. Choose another name.")};
    if (status == 0 && (old.mode & 0222) == 0)
        return {false, SafeSave::tr("The file is write-protected. Save to another place.")};

    const int result = writeBesideAndRename(disk, target, bytes, status == 0 ? &old : nullptr);
    return result < 0 ? failure(result) : SaveResult{true, {}};
}

} // namespace Galley

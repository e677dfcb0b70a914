// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/saving/interruptedsaves.h"

#include "app/saving/guardcopy.h"
#include "app/saving/guardedoverwrite.h"
#include "app/saving/wholefile.h"

#include <QDir>

#include <limits>

namespace Galley {

namespace {

constexpr qint64 largestCopy = std::numeric_limits<int>::max();

QList<QByteArray> abandonedIn(const QString &folder, DiskAccess &disk)
{
    QList<QByteArray> paths;
    const QByteArray place = diskName(folder);
    const QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks);
    for (const QString &name : names) {
        const QByteArray path = place + '/' + diskName(name);
        if (isTemporaryName(diskName(name)) && disk.isAbandoned(path))
            paths.append(path);
    }
    return paths;
}

bool readFile(DiskAccess &disk, const QByteArray &path, QByteArray &bytes)
{
    DiskAccess::Status status;
    if (disk.status(path, status) < 0 || status.kind != DiskAccess::Kind::Regular)
        return false;
    const int file = disk.openForReading(path);
    if (file < 0)
        return false;
    const int result = readAll(disk, file, largestCopy, bytes);
    disk.close(file);
    return result == 0;
}

// Every byte is one of the two texts', or a zero where the file had grown and nothing was written yet: disks need not
// write in order.
bool isPartOfBoth(const QByteArray &now, const GuardCopy &copy)
{
    if (now.size() > std::max(copy.before.size(), copy.after.size()) || now.size() < std::min(copy.before.size(), copy.after.size()))
        return false;
    for (qsizetype i = 0; i < now.size(); ++i) {
        const bool old = i < copy.before.size() ? now.at(i) == copy.before.at(i) : now.at(i) == 0;
        if (!old && (i >= copy.after.size() || now.at(i) != copy.after.at(i)))
            return false;
    }
    return true;
}

bool complete(DiskAccess &disk, const GuardCopy &copy)
{
    const int file = disk.openForOverwriting(copy.target);
    if (file < 0)
        return false;
    const int result = overwrite(disk, file, copy.after);
    disk.close(file);
    return result == 0;
}

enum class Found { Settled, Open };

Found settle(DiskAccess &disk, const GuardCopy &copy)
{
    QByteArray now;
    if (!readFile(disk, copy.target, now) || now == copy.before)
        return Found::Open;
    if (now == copy.after)
        return Found::Settled;
    return isPartOfBoth(now, copy) && complete(disk, copy) ? Found::Settled : Found::Open;
}

} // namespace

QList<InterruptedSave> settleInterruptedSaves(const QString &guardFolder, DiskAccess &disk)
{
    QList<InterruptedSave> open;
    for (const QByteArray &path : abandonedIn(guardFolder, disk)) {
        QByteArray bytes;
        if (!readFile(disk, path, bytes))
            continue;
        const auto copy = GuardCopy::fromBytes(bytes);
        // One that was not written to its end guarded nothing yet: its file was not touched.
        if (!copy || settle(disk, *copy) == Found::Settled)
            disk.remove(path);
        else
            open.append({pathOf(copy->target), copy->after, path});
    }
    return open;
}

void forgetInterruptedSave(const InterruptedSave &save, DiskAccess &disk)
{
    disk.remove(save.guard);
}

void removeAbandonedTemporaries(const QString &folder, DiskAccess &disk)
{
    for (const QByteArray &path : abandonedIn(folder, disk))
        disk.remove(path);
}

} // namespace Galley

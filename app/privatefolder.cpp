// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/privatefolder.h"

#include "app/diskaccess.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace Galley {

bool makePrivateFolder(const QString &folder)
{
    QStringList parents;
    for (QFileInfo made(QDir::cleanPath(folder)); !made.exists() && !made.isRoot(); made = QFileInfo(parents.last()))
        parents.append(made.absolutePath());
    if (parents.isEmpty())
        return QFileInfo(folder).isDir();
    if (!QDir().mkpath(parents.first()) || !QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return QFileInfo(folder).isDir(); // another program may have been faster
    for (const QString &parent : std::as_const(parents))
        systemDisk().syncFolder(diskName(parent)); // some disks cannot, and say so
    return true;
}

} // namespace Galley

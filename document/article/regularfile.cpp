// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/regularfile.h"

#include <QFile>
#include <QFileInfo>

namespace Galley {

ReadBytes readRegularFile(const QString &path, qint64 limit)
{
    ReadBytes result;
    const QFileInfo info(path);
    result.exists = info.exists();
    if (!info.isFile())
        return result;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return result;
    result.readable = true;
    result.bytes = file.read(limit);
    result.complete = result.bytes.size() < limit || file.atEnd();
    return result;
}

} // namespace Galley

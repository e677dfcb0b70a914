// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diskaccess.h"

#include <functional>

namespace Galley {

// What is done with whole files, in calls that may do less than they were asked. 0 or a negative error number.

int writeAll(DiskAccess &disk, int file, QByteArrayView bytes);
int writeWhole(DiskAccess &disk, int file, QByteArrayView bytes); // and the file is as long as that afterwards

// To the end, and no further than one byte past the limit, whatever size the file claims to have. `progress` is called
// after each piece; where it returns false nothing more is read, and the result is -ECANCELED.
int readAll(DiskAccess &disk, int file, qint64 limit, QByteArray &bytes, const std::function<bool(const QByteArray &)> &progress = {});

QByteArray folderOf(const QByteArray &path);
int followLinks(DiskAccess &disk, QByteArray &path); // to the name that is no link any more; it need not exist

// A name in the folder that nobody has: short, so that files whose names have full length can be saved too.
QByteArray temporaryName(const QByteArray &folder);
bool isTemporaryName(const QByteArray &name); // without its folder

} // namespace Galley

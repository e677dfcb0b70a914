// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diskaccess.h"

#include <QByteArrayView>
#include <QString>

namespace Galley {

struct SaveResult
{
    bool saved = false;
    QString message; // why not, and what to do: a whole sentence without the file's name

    explicit operator bool() const { return saved; }
};

// Puts the bytes where `path` leads, through links. Afterwards the file is wholly the new one, on the disk, with the
// old one's permissions; or the result says why not, and the file is wholly the old one (or wholly the new one, when
// only the folder could not be brought to the disk). Never half of either, and nothing is left beside it. Any thread.
SaveResult saveSafely(const QString &path, QByteArrayView bytes, DiskAccess &disk = systemDisk());

} // namespace Galley

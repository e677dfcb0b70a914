// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diskaccess.h"
#include "app/safesave.h"

namespace Galley {

struct SaveOutcome
{
    int error = 0; // negative, or 0 for saved
    SaveResult::Holds holds = SaveResult::Holds::Old;
};

// Overwrites a file that exists, which keeps all that it is known by. A complete copy of both texts is on the disk
// before the first byte changes and until the new text has been read back. After a failure the old text is put back;
// only where the disk refuses that too is the file left unsure, and the copy with it.
SaveOutcome overwriteGuarded(DiskAccess &disk, const QByteArray &target, QByteArrayView bytes, const QString &guardFolder);

// The file's contents become these, flushed and read back. Any failure leaves it somewhere between.
int overwrite(DiskAccess &disk, int file, QByteArrayView bytes);

} // namespace Galley

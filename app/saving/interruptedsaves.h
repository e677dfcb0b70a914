// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diskaccess.h"
#include "app/safesave.h"

#include <QList>

namespace Galley {

// A text that was about to overwrite its file when the program was killed, and is not in it.
struct InterruptedSave
{
    QString path;
    QByteArray bytes; // the text that was to be saved, as the file would hold it
    QByteArray guard; // its copy, to be removed when the text is safe
};

// Puts right the files that were being overwritten when a program was killed: one that is partly old and partly new
// becomes wholly the new one. Copies whose text is in its file go. What is left needs a decision: the file is as before
// the save, or became something else since. Copies of saves that other programs are busy with stay untouched.
QList<InterruptedSave> settleInterruptedSaves(const QString &guardFolder = usualGuardFolder(), DiskAccess &disk = systemDisk());
void forgetInterruptedSave(const InterruptedSave &save, DiskAccess &disk = systemDisk());

// Removes what killed programs left beside the files they were saving; the files themselves are whole.
void removeAbandonedTemporaries(const QString &folder, DiskAccess &disk = systemDisk());

} // namespace Galley

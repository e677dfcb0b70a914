// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/safesave.h"
#include "document/text/textencoding.h"

namespace Galley {

// Whether a change that another program made to the file stops a save.
enum class OutsideChange { Respect, Overwrite };

// All that a save needs, as values: it runs while the writer goes on.
struct SaveOrder
{
    QString path; // absolute
    SourceText text;
    FileFormat format;
    OutsideChange outside = OutsideChange::Respect;
    QByteArray knownHash; // of the file as it was last read or written here; empty when there was none
    QString guardFolder = usualGuardFolder();
};

struct SaveReport
{
    SaveResult result;
    QByteArray bytes; // what was written, or was to be
    QByteArray hash; // of them
};

// Any thread; waits for the disk.
SaveReport runSave(const SaveOrder &order, DiskAccess &disk = systemDisk());

// The hash of the file's contents; empty when there is none or it cannot be read.
QByteArray hashOfFile(const QString &path, DiskAccess &disk = systemDisk());

// How contents are recognised again.
QByteArray contentHash(QByteArrayView bytes);

} // namespace Galley

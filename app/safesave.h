// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diskaccess.h"

#include <QByteArrayView>
#include <QString>

namespace Galley {

struct SaveResult
{
    enum class Failure { None, Disk, ChangedOutside, DeletedOutside, NotEncodable, NotDecoded, NotWhole };
    enum class Holds { Old, New, Unsure }; // what the file has now; a failure may come after the new text did

    bool saved = false;
    QString message; // why not, and what to do: a whole sentence without the file's name
    Failure failure = Failure::None;
    Holds holds = Holds::Old;
    qsizetype position = -1; // of the character that cannot be encoded

    explicit operator bool() const { return saved; }
};

// Where texts are kept while their files are overwritten in place.
QString usualGuardFolder();

// Puts the bytes where `path` leads, through links. Afterwards the file is wholly the new one, on the disk, with the old
// one's owner, permissions, access list and attributes; or the result says why not, and the file is wholly the old one
// (or wholly the new one, when only the folder could not be brought to the disk). Nothing is left beside it. Any thread.
//
// A new file takes the old one's place. Where that would break a hard link, change what the file is known by, or is not
// allowed in its folder, it is overwritten instead, and for as long as that takes a complete copy of both texts is on
// the disk in the guard folder: see settleInterruptedSaves().
SaveResult saveSafely(
    const QString &path, QByteArrayView bytes, DiskAccess &disk = systemDisk(), const QString &guardFolder = usualGuardFolder());

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Galley {

// What the file system tells of a file without reading it. Two equal stamps mean the same file, not written since, as
// far as clocks and file systems can be believed; differing ones mean that it is worth looking.
struct FileStamp
{
    enum class Kind { Nothing, File, Folder, Other };
    Kind kind = Kind::Nothing;
    quint64 device = 0;
    quint64 inode = 0; // 0 where the system has none
    qint64 size = 0;
    qint64 written = 0; // nanoseconds of the file system's clock; only good for telling moments apart
    qint64 changed = 0; // the same, also after renaming and after the time of writing was set back

    bool isSameFileAs(const FileStamp &other) const { return inode != 0 && inode == other.inode && device == other.device; }
    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

// Follows links. Any thread; may wait for the disk as long as that likes.
FileStamp stampOf(const QString &path);

// The same for the GUI thread, of all at once: nothing of those whose disk does not answer in no time.
QList<FileStamp> stampsWithoutWaiting(const QStringList &paths);

} // namespace Galley

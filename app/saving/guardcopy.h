// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diskaccess.h"

#include <optional>

namespace Galley {

// Both texts of a file that is being overwritten in place: with them the file is put right again, whatever became of it.
struct GuardCopy
{
    QByteArray target; // as the system has it
    QByteArray before;
    QByteArray after;

    QByteArray toBytes() const;
    // Nothing for what was not written to its end, or was changed since.
    static std::optional<GuardCopy> fromBytes(const QByteArray &bytes);
};

// A guard copy on the disk, locked, for as long as the overwriting takes.
class GuardFile
{
public:
    GuardFile(DiskAccess &disk, const QString &folder) : m_disk(disk), m_folder(folder) { }
    GuardFile(const GuardFile &) = delete;
    GuardFile &operator=(const GuardFile &) = delete;
    ~GuardFile(); // leaves the copy where it is

    int write(const GuardCopy &copy); // complete and flushed, or a negative error number and no file
    void drop(); // it is not needed any more

private:
    int fill(const QByteArray &bytes);

    DiskAccess &m_disk;
    QString m_folder;
    QByteArray m_path;
    int m_file = -1;
};

} // namespace Galley

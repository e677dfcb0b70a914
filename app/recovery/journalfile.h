// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recovery/journaldisk.h"
#include "app/recovery/journalname.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <memory>

namespace Galley {

// A journal's file, open and locked as long as this lives. Its folder and name are chosen here and never read from
// anywhere. One thread appends; sync() may run on another meanwhile.
class JournalFile
{
public:
    struct Opened
    {
        std::shared_ptr<JournalFile> file; // null when it could not be
        int error = 0;
    };
    static Opened create(JournalDisk &disk, const QString &folder, const JournalName &name);
    // One that was left behind. -EWOULDBLOCK when it is some running program's.
    static Opened claim(JournalDisk &disk, const QString &folder, const JournalName &name);
    ~JournalFile();
    JournalFile(const JournalFile &) = delete;
    JournalFile &operator=(const JournalFile &) = delete;

    const JournalName &name() const { return m_name; }
    QString path() const;
    qint64 size() const { return m_size; } // as appended

    int append(QByteArrayView bytes); // all of it, or an error number
    int sync(); // the first time with the folder that holds it
    int remove();
    int keepAside(); // under a name that is not looked for again

private:
    JournalFile(JournalDisk &disk, const QString &folder, const JournalName &name, int descriptor);

    JournalDisk &m_disk;
    QString m_folder;
    JournalName m_name;
    int m_descriptor;
    qint64 m_size = 0;
    std::atomic<bool> m_folderSynced = false;
};

using JournalFilePtr = std::shared_ptr<JournalFile>;

} // namespace Galley

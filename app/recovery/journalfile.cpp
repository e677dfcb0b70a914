// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/journalfile.h"

#include "app/privatefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

// Some file systems have no locks; there a journal is left to whoever opens it.
bool locksAreMissing(int error)
{
    return error == -ENOLCK || error == -EOPNOTSUPP || error == -ENOSYS || error == -EINVAL;
}

} // namespace

JournalFile::JournalFile(JournalDisk &disk, const QString &folder, const JournalName &name, int descriptor)
    : m_disk(disk), m_folder(folder), m_name(name), m_descriptor(descriptor)
{
}

JournalFile::~JournalFile()
{
    m_disk.close(m_descriptor);
}

JournalFile::Opened JournalFile::create(JournalDisk &disk, const QString &folder, const JournalName &name)
{
    makePrivateFolder(folder);
    const QByteArray path = QFile::encodeName(QDir(folder).filePath(name.fileName()));
    const int descriptor = disk.create(path);
    if (descriptor < 0)
        return {nullptr, descriptor};
    const int locked = disk.lock(descriptor);
    if (locked < 0 && !locksAreMissing(locked)) {
        disk.close(descriptor);
        disk.remove(path);
        return {nullptr, locked};
    }
    return {JournalFilePtr(new JournalFile(disk, folder, name, descriptor)), 0};
}

JournalFile::Opened JournalFile::claim(JournalDisk &disk, const QString &folder, const JournalName &name)
{
    const QByteArray path = QFile::encodeName(QDir(folder).filePath(name.fileName()));
    const int descriptor = disk.open(path);
    if (descriptor < 0)
        return {nullptr, descriptor};
    const int locked = disk.lock(descriptor);
    const int vanished = locked == 0 && !QFileInfo::exists(QFile::decodeName(path)) ? -ENOENT : 0; // between the two calls
    if (vanished == 0 && (locked == 0 || locksAreMissing(locked)))
        return {JournalFilePtr(new JournalFile(disk, folder, name, descriptor)), 0};
    disk.close(descriptor);
    return {nullptr, vanished ? vanished : locked};
}

QString JournalFile::path() const
{
    return QDir(m_folder).filePath(m_name.fileName());
}

int JournalFile::append(QByteArrayView bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const qint64 written = m_disk.write(m_descriptor, bytes.data() + done, bytes.size() - done);
        if (written <= 0)
            return written < 0 ? int(written) : -ENOSPC;
        done += written;
        m_size += written;
    }
    return 0;
}

int JournalFile::sync()
{
    const int result = m_disk.sync(m_descriptor);
    if (result < 0 || m_folderSynced)
        return result;
    const int folder = m_disk.syncFolder(QFile::encodeName(m_folder));
    m_folderSynced = folder == 0;
    return folder;
}

int JournalFile::remove()
{
    return m_disk.remove(QFile::encodeName(path()));
}

int JournalFile::keepAside()
{
    return m_disk.rename(QFile::encodeName(path()), QFile::encodeName(path() + u".damaged"_s));
}

} // namespace Galley

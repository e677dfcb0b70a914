// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Galley {

// The few calls on the file system that reading and saving are made of, so that a test can let each of them fail. Paths
// are as the system has them. Every call returns 0, or a count or descriptor where it says so, or a negative error
// number. Any thread.
class DiskAccess
{
public:
    virtual ~DiskAccess() = default;

    enum class Kind { Regular, Folder, Other, System }; // Other: devices and pipes; System: files that are none, as in /proc
    struct Status
    {
        Kind kind = Kind::Other;
        bool writable = false; // by this user: permissions, flags of the file, a disk that is read-only
        int mode = 0;
        int owner = 0;
        int group = 0;
        qint64 size = 0;
        quint64 links = 1;
        quint64 device = 0;
        quint64 inode = 0;
        qint64 modified = 0; // nanoseconds

        bool isSameFile(const Status &other) const { return device == other.device && inode == other.inode; }
    };

    virtual int status(const QByteArray &path, Status &status) = 0; // follows links
    virtual int linkTarget(const QByteArray &path, QByteArray &target) = 0; // -EINVAL for what is no link

    // Files made here are locked until they are closed, so that what a killed program left behind can be told.
    virtual int createNew(const QByteArray &path, int mode) = 0; // the descriptor
    virtual int openForReading(const QByteArray &path) = 0; // the descriptor; never waits for the other end of a pipe
    virtual int openForOverwriting(const QByteArray &path) = 0; // the descriptor; the file stays as it is
    virtual int statusOf(int file, Status &status) = 0;
    virtual qint64 read(int file, char *data, qint64 size) = 0; // how much was read
    virtual qint64 write(int file, const char *data, qint64 size) = 0; // how much was written
    virtual int rewind(int file) = 0;
    virtual int truncate(int file, qint64 size) = 0;
    virtual int reserve(int file, qint64 size) = 0; // room on the disk, not seen in the file; 0 where that is not known
    // Owner, group, mode, access lists and attributes of the file at `path`, all of them or an error.
    virtual int copyIdentity(const QByteArray &path, const Status &status, int file) = 0;
    virtual int sync(int file) = 0;
    virtual int close(int file) = 0;

    virtual int rename(const QByteArray &from, const QByteArray &to) = 0; // replaces
    virtual int syncFolder(const QByteArray &folder) = 0;
    virtual int remove(const QByteArray &path) = 0;
    virtual bool isAbandoned(const QByteArray &path) = 0; // made by createNew() and held open by nobody
};

DiskAccess &systemDisk();

// For a path of Qt's and back. Bytes that are no UTF-8 stand as lone low surrogates in the text.
QByteArray diskName(const QString &path);
QString pathOf(QByteArrayView name);

} // namespace Galley

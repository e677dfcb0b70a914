// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Galley {

// The few calls on the file system that a save is made of, so that a test can let each of them fail. Every call
// returns 0, or a count where it says so, or a negative error number.
class DiskAccess
{
public:
    virtual ~DiskAccess() = default;

    struct Status
    {
        int mode = 0;
        int owner = 0;
        int group = 0;
        qint64 size = 0;
        bool regular = false;
    };

    virtual int status(const QByteArray &path, Status &status) = 0; // follows links
    virtual int linkTarget(const QByteArray &path, QByteArray &target) = 0; // -EINVAL for what is no link
    virtual int createNew(const QByteArray &path) = 0; // the descriptor
    virtual qint64 write(int file, const char *data, qint64 size) = 0; // how much was written
    virtual int sizeOf(int file, qint64 &size) = 0;
    virtual int copyPermissions(int file, const Status &from) = 0; // mode, and owner where allowed
    virtual int sync(int file) = 0;
    virtual int close(int file) = 0;
    virtual int rename(const QByteArray &from, const QByteArray &to) = 0;
    virtual int syncFolder(const QByteArray &folder) = 0;
    virtual void remove(const QByteArray &path) = 0;
};

DiskAccess &systemDisk();

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Galley {

// The few calls on the file system that a journal is made of, so that a test can let each of them fail. Every call
// returns 0, or what it says, or a negative error number. Any thread.
class JournalDisk
{
public:
    virtual ~JournalDisk() = default;

    virtual int create(const QByteArray &path) = 0; // a descriptor to append by; never follows a link, never replaces
    virtual int open(const QByteArray &path) = 0; // of a regular file that is there
    virtual int lock(int file) = 0; // -EWOULDBLOCK: another process or descriptor holds it
    virtual qint64 write(int file, const char *data, qint64 size) = 0; // how much was written
    virtual int sync(int file) = 0;
    virtual int syncFolder(const QByteArray &folder) = 0;
    virtual int close(int file) = 0;
    virtual int rename(const QByteArray &from, const QByteArray &to) = 0;
    virtual int remove(const QByteArray &path) = 0;
};

JournalDisk &systemJournalDisk();

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recovery/journaldisk.h"

#include <atomic>
#include <cerrno>
#include <functional>

namespace Galley {

// The real disk, of which calls go wrong from the Nth on, once or for good. Counts what can go wrong.
class FaultyJournalDisk : public JournalDisk
{
public:
    int failing = 0; // the call, counted from 1; 0: none
    int error = -EIO;
    bool persistent = false;
    qint64 shortTo = 0; // a write takes no more than this at a time; 0: all
    std::function<void()> instead; // done before a call fails
    std::atomic<int> calls = 0;
    std::atomic<int> injected = 0;

    int create(const QByteArray &path) override { return fails() ? error : systemJournalDisk().create(path); }
    int open(const QByteArray &path) override { return systemJournalDisk().open(path); }
    int lock(int file) override { return fails() ? error : systemJournalDisk().lock(file); }
    qint64 write(int file, const char *data, qint64 size) override
    {
        if (fails()) {
            if (size > 3)
                systemJournalDisk().write(file, data, size / 2); // as much as there was room for
            return error;
        }
        return systemJournalDisk().write(file, data, shortTo > 0 ? std::min(size, shortTo) : size);
    }
    int sync(int file) override { return fails() ? error : systemJournalDisk().sync(file); }
    int syncFolder(const QByteArray &folder) override { return fails() ? error : systemJournalDisk().syncFolder(folder); }
    int close(int file) override { return systemJournalDisk().close(file); }
    int rename(const QByteArray &from, const QByteArray &to) override { return systemJournalDisk().rename(from, to); }
    int remove(const QByteArray &path) override { return fails() ? error : systemJournalDisk().remove(path); }

private:
    bool fails()
    {
        const int call = ++calls;
        if (failing == 0 || (persistent ? call < failing : call != failing))
            return false;
        ++injected;
        if (instead)
            instead();
        return true;
    }
};

} // namespace Galley

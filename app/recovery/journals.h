// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recovery/journallog.h"

#include <QObject>

namespace Galley {

// What all journals of the program share: their folder and the threads that write them. GUI thread.
class Journals : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString folder; // empty: nothing is journalled
        JournalDisk *disk = &systemJournalDisk();
        SerialThread::Kind threads = SerialThread::Kind::Threaded;
        std::chrono::milliseconds syncInterval = usualSyncInterval;
        std::chrono::milliseconds retryInterval{5000};
    };
    explicit Journals(const Options &options, QObject *parent = nullptr);
    ~Journals() override; // what was handed over is written, unless the disk does not answer in time
    static QString usualFolder();

    bool isOff() const { return m_options.folder.isEmpty(); }
    const QString &folder() const { return m_options.folder; }
    JournalDisk &disk() const { return *m_options.disk; }
    std::shared_ptr<JournalLog> makeLog(const QString &id);
    void post(SerialThread::Job job); // for the writer's thread

    // Whether everything handed over is on the disk within the time.
    bool flush(std::chrono::milliseconds timeout = std::chrono::milliseconds(1500));

Q_SIGNALS:
    void failed(const QString &id, int error); // from the writer's thread: errno, negative
    void works(const QString &id); // again

private:
    Options m_options;
    SerialThread m_writer;
    SerialThread m_syncer;
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recovery/journalfile.h"
#include "app/recovery/journalformat.h"
#include "app/serialthread.h"

#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace Galley {

// Five seconds of typing may be lost with the power; two of them are the disk's, which has to do it.
inline constexpr std::chrono::milliseconds usualSyncInterval{3000};

// Where journals are written, how, and who is told when that fails (0: it works again).
struct JournalSite
{
    QString folder;
    JournalDisk *disk = nullptr;
    SerialThread *writer = nullptr;
    SerialThread *syncer = nullptr; // so that a slow disk does not hold up what is typed meanwhile
    std::function<void(const QString &id, int error)> tell;
    std::chrono::milliseconds syncInterval = usualSyncInterval; // from the beginning of one flush to the next
    std::chrono::milliseconds retryInterval{5000};
    qint64 smallestOutgrown = 4LL * 1024 * 1024; // bytes that a log may be longer than it need be
};

// The journal of one article, as its file is kept: begun with the whole text, continued with each edit, begun anew
// when it has grown long or when writing failed. Lives on the writer's thread: every call but the constructor's is a
// job there. Its copy of the text shares all its parts with the article's own.
class JournalLog : public std::enable_shared_from_this<JournalLog>
{
public:
    JournalLog(const JournalSite &site, const QString &id);

    void takeOver(const QList<JournalFilePtr> &earlier, int generation); // removed when their successor is on the disk
    void keepEarlierAside(); // as not all of them could be read
    void begin(const JournalBase &base, const SourceText &text);
    void change(const QList<TextEdit> &edits, const SourceText &text, const LineEnds &lineEnds);
    void setBase(const JournalBase &base);
    void setSaved(const JournalBase &base);
    void keepAsDraft();
    void syncNow();
    void discard(); // the text is proved on the disk, or the writer let go of it

private:
    void startFile();
    QByteArray wholeText(JournalEncoder &encoder) const;
    void append(const QByteArray &record);
    void fail(int error);
    void scheduleRetry();
    void scheduleSync(SerialThread::Clock::time_point due);
    struct Flush
    {
        JournalFilePtr file;
        qint64 size = 0; // of what was surely flushed
        SerialThread::Clock::time_point begun{};
        int error = 0;
    };
    void takeSynced(const Flush &flush);
    void dropFiles();
    void dropEarlier();
    bool hasOutgrown() const;

    JournalSite m_site;
    QString m_id;
    int m_generation = 0;
    JournalFilePtr m_file;
    QList<JournalFilePtr> m_earlier;
    bool m_keepsAside = false;
    JournalEncoder m_encoder;
    JournalBase m_base;
    SourceText m_text;
    bool m_active = false; // there is something to keep
    bool m_saved = false;
    bool m_draft = false;
    bool m_broken = false;
    bool m_retryPending = false;
    bool m_syncPending = false;
    SerialThread::Clock::time_point m_lastSync{};
};

} // namespace Galley

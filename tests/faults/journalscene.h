// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recovery/recoveryfolder.h"
#include "app/saving/savejob.h"
#include "tests/faults/powerloss.h"
#include "tests/faults/savescene.h"

#include <chrono>

#include <sys/stat.h>

namespace Galley {

// A disk on which a flush takes its time, in which the writer goes on.
class SlowJournalDisk : public JournalDisk
{
public:
    std::function<void(qint64 inode)> whileFlushing; // of a folder: -1

    int create(const QByteArray &path) override { return systemJournalDisk().create(path); }
    int open(const QByteArray &path) override { return systemJournalDisk().open(path); }
    int lock(int file) override { return systemJournalDisk().lock(file); }
    qint64 write(int file, const char *data, qint64 size) override { return systemJournalDisk().write(file, data, size); }
    int sync(int file) override
    {
        struct stat found = {};
        whileFlushing(::fstat(file, &found) == 0 ? qint64(found.st_ino) : -1);
        return systemJournalDisk().sync(file);
    }
    int syncFolder(const QByteArray &folder) override
    {
        whileFlushing(-1);
        return systemJournalDisk().syncFolder(folder);
    }
    int close(int file) override { return systemJournalDisk().close(file); }
    int rename(const QByteArray &from, const QByteArray &to) override { return systemJournalDisk().rename(from, to); }
    int remove(const QByteArray &path) override { return systemJournalDisk().remove(path); }
};

// An article, its journal and a writer, all in a time of their own. What happens is noted in the record of the disk:
// "time <ms>", "typed <number of the text>", "saved <number>", "discarded <number>", "flushing <inode>".
class JournalScene
{
public:
    explicit JournalScene(const Faults &faults) : m_faults(faults)
    {
        QDir(root()).mkpath(QStringLiteral("articles"));
        m_disk.whileFlushing = [this](qint64 inode) { flushSlowly(inode); };
        m_site.folder = recovery();
        m_site.disk = &m_disk;
        m_site.writer = &m_writer;
        m_site.syncer = &m_syncer;
        m_site.tell = [this](const QString &, int error) { m_errors.append(error); };
    }

    QString root() const { return QFileInfo(m_folder.path()).canonicalFilePath(); }
    QString path() const { return root() + QStringLiteral("/articles/article.md"); }
    QString recovery() const { return root() + QStringLiteral("/state/galley/recovery"); }
    const QList<QString> &texts() const { return m_texts; }
    const QList<int> &errors() const { return m_errors; }
    const SourceText &text() const { return m_text; }
    JournalSite &site() { return m_site; }
    std::chrono::milliseconds flushTime{1};

    // What the article holds when it is opened: text 0, or what comes next.
    void open(const SourceText &text, const JournalBase &base = {})
    {
        m_log = std::make_shared<JournalLog>(m_site, m_id);
        m_base = base;
        m_text = text;
        m_texts.append(text.toString());
        m_begun = false;
    }
    void takeOver(const RecoveredText &found)
    {
        const auto earlier = RecoveryFolder(recovery(), m_disk).claim(found.id);
        m_id = found.id;
        open(found.contents.text, found.contents.base);
        post([earlier](JournalLog &log) {
            log.takeOver(earlier->files, earlier->generation);
            if (earlier->damaged)
                log.keepEarlierAside();
        });
        begin();
    }
    void edit(const TextEdit &edit)
    {
        m_text = m_text.edited({edit});
        m_texts.append(m_text.toString());
        note("typed", m_texts.size() - 1);
        if (!m_begun)
            return begin();
        post([edit, text = m_text](JournalLog &log) { log.change({edit}, text, {}); });
    }
    void save()
    {
        const QByteArray bytes = m_text.toString().toUtf8();
        if (!saveSafely(path(), bytes).saved)
            return;
        note("saved", m_texts.size() - 1);
        m_base = {path(), contentHash(bytes), {}};
        post([base = m_base](JournalLog &log) { log.setSaved(base); });
    }
    void discard()
    {
        note("discarded", m_texts.size() - 1);
        post([](JournalLog &log) { log.discard(); });
        m_begun = false;
    }
    void pass(std::chrono::milliseconds time)
    {
        for (const auto end = m_now + time; m_now < end;) {
            m_now = std::min(m_now + std::chrono::milliseconds(10), end);
            note("time", elapsed().count());
            runDue();
        }
    }
    std::chrono::milliseconds elapsed() const { return std::chrono::duration_cast<std::chrono::milliseconds>(m_now - start); }

    // What is typed next, wherever somebody is typing.
    std::function<void()> nextKey;

private:
    static constexpr SerialThread::Clock::time_point start = SerialThread::Clock::time_point() + std::chrono::hours(1);

    void note(const char *kind, qint64 number) const { m_faults.note((QByteArray(kind) + ' ' + QByteArray::number(number)).constData()); }
    template <typename Job> void post(Job job)
    {
        m_writer.post([log = m_log, job = std::move(job)] { job(*log); });
        runDue();
    }
    void begin()
    {
        m_begun = true;
        post([base = m_base, text = m_text](JournalLog &log) { log.begin(base, text); });
    }
    // Each on its own thread: what flushes does not run amidst what writes.
    void runDue()
    {
        if (m_isFlushing)
            return;
        m_writer.drain({});
        m_isFlushing = true;
        m_syncer.drain({});
        m_isFlushing = false;
        m_writer.drain({});
    }
    void flushSlowly(qint64 inode)
    {
        if (inode >= 0)
            note("flushing", inode);
        for (const auto end = m_now + flushTime; m_now < end;) {
            m_now = std::min(m_now + std::chrono::milliseconds(50), end);
            note("time", elapsed().count());
            if (nextKey && flushTime > std::chrono::milliseconds(50))
                nextKey();
        }
    }

    const Faults &m_faults;
    QTemporaryDir m_folder;
    SerialThread::Clock::time_point m_now = start;
    bool m_isFlushing = false;
    SerialThread m_writer{SerialThread::Kind::InCaller, [this] { return m_now; }};
    SerialThread m_syncer{SerialThread::Kind::InCaller, [this] { return m_isFlushing ? m_now : SerialThread::Clock::time_point(); }};
    SlowJournalDisk m_disk;
    JournalSite m_site;
    QString m_id = JournalName::newId();
    std::shared_ptr<JournalLog> m_log;
    JournalBase m_base;
    SourceText m_text;
    bool m_begun = false;
    QList<QString> m_texts;
    QList<int> m_errors;
};

} // namespace Galley

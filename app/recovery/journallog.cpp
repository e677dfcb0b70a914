// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/journallog.h"

#include <utility>

namespace Galley {

namespace {

// A log this many times longer than the text itself is begun anew.
constexpr int outgrownTimes = 4;

} // namespace

JournalLog::JournalLog(const JournalSite &site, const QString &id) : m_site(site), m_id(id) { }

void JournalLog::takeOver(const QList<JournalFilePtr> &earlier, int generation)
{
    m_earlier += earlier;
    m_generation = generation;
}

void JournalLog::keepEarlierAside()
{
    m_keepsAside = true;
}

void JournalLog::begin(const JournalBase &base, const SourceText &text)
{
    m_base = base;
    m_text = text;
    m_active = true;
    m_saved = m_draft = false;
    startFile();
}

void JournalLog::change(const QList<TextEdit> &edits, const SourceText &text, const LineEnds &lineEnds)
{
    if (!m_active)
        return;
    m_base.format.lineEnds.apply(m_text, edits);
    const bool undone = lineEnds.isMixed() && m_base.format.lineEnds != lineEnds; // a reader of the edits would not know
    m_base.format.lineEnds = lineEnds;
    m_text = text;
    m_saved = m_draft = false;
    if (m_broken)
        return; // the next file begins with the whole text
    if (!m_file || hasOutgrown())
        startFile();
    else
        append(m_encoder.edits(edits));
    if (undone && m_file)
        append(m_encoder.base(m_base, m_text));
}

void JournalLog::setBase(const JournalBase &base)
{
    if (!m_active || base == m_base)
        return;
    m_base = base;
    m_saved = false;
    append(m_encoder.base(m_base, m_text));
}

void JournalLog::setSaved(const JournalBase &base)
{
    if (!m_active)
        return;
    m_base = base;
    m_saved = true;
    if (m_broken || hasOutgrown() || !m_earlier.isEmpty())
        dropFiles();
    else
        append(m_encoder.saved(m_base, m_text));
}

void JournalLog::keepAsDraft()
{
    if (!m_active || m_saved)
        return;
    m_draft = true;
    append(m_encoder.draft());
    syncNow();
}

void JournalLog::discard()
{
    dropFiles();
    m_active = false;
    m_text = SourceText();
}

void JournalLog::dropFiles()
{
    if (m_file)
        m_earlier.append(std::exchange(m_file, nullptr));
    dropEarlier();
    if (std::exchange(m_broken, false))
        m_site.tell(m_id, 0);
}

QByteArray JournalLog::wholeText(JournalEncoder &encoder) const
{
    QByteArray bytes = encoder.begin(m_base, m_text);
    if (m_saved)
        bytes += encoder.saved(m_base, m_text);
    if (m_draft)
        bytes += encoder.draft();
    return bytes;
}

// The earlier file stays, complete as far as it goes, until the new one is on the disk.
void JournalLog::startFile()
{
    auto opened = JournalFile::create(*m_site.disk, m_site.folder, {m_id, ++m_generation});
    if (!opened.file)
        return fail(opened.error);
    JournalEncoder encoder;
    if (const int error = opened.file->append(wholeText(encoder)); error < 0) {
        opened.file->remove();
        return fail(error);
    }
    if (m_file)
        m_earlier.append(m_file);
    m_file = std::move(opened.file);
    m_encoder = encoder;
    if (std::exchange(m_broken, false))
        m_site.tell(m_id, 0);
    m_syncPending = false;
    scheduleSync(m_site.writer->now());
}

void JournalLog::append(const QByteArray &record)
{
    if (m_broken || !m_file)
        return;
    if (const int error = m_file->append(record); error < 0)
        fail(error);
    else
        scheduleSync(std::max(m_site.writer->now(), m_lastSync + m_site.syncInterval));
}

void JournalLog::fail(int error)
{
    if (!std::exchange(m_broken, true))
        m_site.tell(m_id, error);
    scheduleRetry();
}

void JournalLog::scheduleRetry()
{
    if (std::exchange(m_retryPending, true))
        return;
    m_site.writer->postAt(m_site.writer->now() + m_site.retryInterval, [weak = weak_from_this()] {
        if (const auto self = weak.lock()) {
            self->m_retryPending = false;
            if (self->m_active && !self->m_saved && self->m_broken)
                self->startFile();
        }
    });
}

void JournalLog::scheduleSync(SerialThread::Clock::time_point due)
{
    if (std::exchange(m_syncPending, true))
        return;
    m_site.syncer->postAt(due, [weak = weak_from_this(), flush = Flush{m_file, m_file->size()}, writer = m_site.writer]() mutable {
        flush.begun = writer->now();
        flush.error = flush.file->sync();
        writer->post([weak, flush] {
            if (const auto self = weak.lock())
                self->takeSynced(flush);
        });
    });
}

void JournalLog::syncNow()
{
    m_syncPending = false;
    if (m_file)
        scheduleSync(m_site.writer->now());
}

void JournalLog::takeSynced(const Flush &flush)
{
    if (flush.file != m_file)
        return;
    m_syncPending = false;
    m_lastSync = flush.begun; // what was typed since may not be in it
    if (flush.error < 0)
        return fail(flush.error);
    dropEarlier();
    if (m_file->size() > flush.size)
        scheduleSync(m_lastSync + m_site.syncInterval);
}

void JournalLog::dropEarlier()
{
    for (const JournalFilePtr &file : std::as_const(m_earlier)) {
        if (m_keepsAside)
            file->keepAside();
        else
            file->remove();
    }
    m_earlier.clear();
    m_keepsAside = false;
}

bool JournalLog::hasOutgrown() const
{
    return m_file && m_file->size() > m_site.smallestOutgrown + outgrownTimes * 2 * m_text.length();
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/journals.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Galley {

Journals::Journals(const Options &options, QObject *parent)
    : QObject(parent), m_options(options), m_writer(options.threads), m_syncer(options.threads)
{
}

Journals::~Journals()
{
    flush();
    m_syncer.end(); // its jobs post to the writer, which must still be there
    m_writer.end();
}

QString Journals::usualFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::StateLocation)).filePath(u"recovery"_s);
}

std::shared_ptr<JournalLog> Journals::makeLog(const QString &id)
{
    JournalSite site;
    site.folder = m_options.folder;
    site.disk = m_options.disk;
    site.writer = &m_writer;
    site.syncer = &m_syncer;
    site.syncInterval = m_options.syncInterval;
    site.retryInterval = m_options.retryInterval;
    site.tell = [this](const QString &which, int error) {
        if (error == 0)
            Q_EMIT works(which);
        else
            Q_EMIT failed(which, error);
    };
    return std::make_shared<JournalLog>(site, id);
}

void Journals::post(SerialThread::Job job)
{
    m_writer.post(std::move(job));
}

bool Journals::flush(std::chrono::milliseconds timeout)
{
    const auto end = SerialThread::Clock::now() + timeout;
    const auto left = [end] { return std::chrono::duration_cast<std::chrono::milliseconds>(end - SerialThread::Clock::now()); };
    return m_writer.drain(left()) && m_syncer.drain(left()) && m_writer.drain(left());
}

} // namespace Galley

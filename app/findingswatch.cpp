// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findingswatch.h"

#include "document/backgroundthreads.h"

#include <QThread>

#include <utility>

namespace Galley {

FindingsWatch::FindingsWatch(QObject *parent) : QObject(parent), m_cache(std::make_shared<FindingsCache>()) { }

FindingsWatch::~FindingsWatch()
{
    m_stop.stop();
    m_worker.end();
}

void FindingsWatch::setSnapshot(const DocumentSnapshotPtr &snapshot)
{
    Q_ASSERT(QThread::currentThread() == thread());
    m_wanted = snapshot;
    if (m_searching)
        m_stop.stop();
    else
        start();
}

void FindingsWatch::start()
{
    m_searching = true;
    m_stop = StopToken::make();
    m_worker.post([this, snapshot = std::exchange(m_wanted, nullptr), cache = m_cache, stop = m_stop] {
        giveWay();
        const std::optional<QList<Finding>> found = cache->findFindings(*snapshot, stop);
        QMetaObject::invokeMethod(this, [this, snapshot, found] { take(snapshot, found); });
    });
}

// Findings of a text that has gone on meanwhile are of use until the newer ones come, and typing must not keep them
// back for ever; so what is complete is shown.
void FindingsWatch::take(const DocumentSnapshotPtr &snapshot, const std::optional<QList<Finding>> &found)
{
    m_searching = false;
    if (m_wanted)
        start();
    if (!found)
        return;
    m_shown = snapshot;
    m_findings = *found;
    Q_EMIT findingsReady(m_shown, m_findings);
}

} // namespace Galley

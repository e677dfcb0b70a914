// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/serialthread.h"
#include "document/checks/findingscache.h"
#include "document/documentsnapshot.h"

#include <QObject>

namespace Galley {

// Finds what is wrong in an article off the GUI thread, for each snapshot whose facts are ready. The newest snapshot
// wins: one search in flight, one waiting. Lives on the GUI thread.
class FindingsWatch : public QObject
{
    Q_OBJECT
public:
    explicit FindingsWatch(QObject *parent = nullptr);
    ~FindingsWatch() override; // waits for the search in flight, which it stops

    void setSnapshot(const DocumentSnapshotPtr &snapshot); // of DocumentSession::factsReady
    const DocumentSnapshotPtr &snapshot() const { return m_shown; } // that the findings are of; null before the first
    const QList<Finding> &findings() const { return m_findings; } // in document order

Q_SIGNALS:
    void findingsReady(const Galley::DocumentSnapshotPtr &snapshot, const QList<Galley::Finding> &findings);

private:
    void start();
    void take(const DocumentSnapshotPtr &snapshot, const std::optional<QList<Finding>> &found);

    DocumentSnapshotPtr m_wanted; // waits
    DocumentSnapshotPtr m_shown;
    QList<Finding> m_findings;
    std::shared_ptr<FindingsCache> m_cache; // used by one search at a time
    StopToken m_stop;
    bool m_searching = false;
    SerialThread m_worker; // last, so that it ends first
};

} // namespace Galley

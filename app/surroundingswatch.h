// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/surroundings.h"
#include "document/documentsnapshot.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

namespace Galley {

// Gathers what the article's links lead to, off the GUI thread, whenever its local targets change or the file system
// does. The newest order wins. Lives on the GUI thread.
class SurroundingsWatch : public QObject
{
    Q_OBJECT
public:
    explicit SurroundingsWatch(QObject *parent = nullptr);
    ~SurroundingsWatch() override; // waits for the look in flight, which it stops

    void setArticlePath(const QString &path); // empty: untitled, nothing to look at
    void setSnapshot(const DocumentSnapshotPtr &snapshot);

Q_SIGNALS:
    void gathered(const Galley::SurroundingsPtr &surroundings);

private:
    enum class Reason { Targets, Files };
    void look(Reason reason);
    void lookAgainSoon();
    void take(const SurroundingsPtr &surroundings, const QStringList &paths);
    void watch(const SurroundingsPtr &surroundings);

    QString m_articlePath;
    DocumentSnapshotPtr m_snapshot;
    QStringList m_paths; // of the last look
    bool m_looked = false;
    Generation m_generation{};
    StopToken m_stop;
    QFileSystemWatcher m_watcher;
    QTimer m_soon; // many changes at once are looked at once
    QThreadPool m_worker; // last, so that it ends first
};

} // namespace Galley

Q_DECLARE_METATYPE(Galley::SurroundingsPtr)

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outside/filewatch.h"

#include "app/saving/diskthreads.h"

#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QPointer>
#include <QSet>
#include <QThread>

namespace Galley {

namespace {

// Never ended and never waited for: a disk that is gone for good may hold it.
QThread *watchingThread()
{
    static QThread *const thread = [] {
        auto *made = new QThread;
        made->setObjectName(QStringLiteral("watching"));
        return made;
    }();
    if (!thread->isRunning())
        thread->start(); // where the system has no thread left it is tried again; until then files are looked at now and then
    return thread;
}

} // namespace

class FileWatch::Watcher : public QObject
{
public:
    explicit Watcher(FileWatch *owner) : m_owner(owner) { }

    void watch(const QStringList &paths)
    {
        if (!m_system)
            start();
        m_wanted = paths;
        const QStringList watched = m_system->files() + m_system->directories();
        const QSet<QString> kept(paths.begin(), paths.end());
        QStringList gone;
        for (const QString &path : watched) {
            if (!kept.contains(path))
                gone.append(path);
        }
        if (!gone.isEmpty())
            m_system->removePaths(gone);
        watchWhatIsThere();
        handOver([owner = m_owner] {
            if (owner)
                Q_EMIT owner->watching();
        });
    }

private:
    void start() // here, so that it lives on this thread
    {
        m_system = new QFileSystemWatcher(this);
        connect(m_system, &QFileSystemWatcher::fileChanged, this, &Watcher::tell);
        connect(m_system, &QFileSystemWatcher::directoryChanged, this, &Watcher::tell);
    }

    // A replaced file is another one, of which the system does not tell.
    void watchWhatIsThere()
    {
        const QStringList watched = m_system->files() + m_system->directories();
        const QSet<QString> present(watched.begin(), watched.end());
        QStringList fresh;
        for (const QString &path : std::as_const(m_wanted)) {
            if (!present.contains(path) && QFileInfo::exists(path))
                fresh.append(path);
        }
        if (!fresh.isEmpty())
            m_system->addPaths(fresh);
    }

    void tell(const QString &path)
    {
        watchWhatIsThere();
        handOver([owner = m_owner, path] {
            if (owner)
                Q_EMIT owner->changed(path);
        });
    }

    template <typename Call> static void handOver(Call call)
    {
        if (QObject *home = homeOfResults())
            QMetaObject::invokeMethod(home, call, Qt::QueuedConnection);
    }

    QPointer<FileWatch> m_owner; // only looked at on the GUI thread
    QFileSystemWatcher *m_system = nullptr;
    QStringList m_wanted;
};

FileWatch::FileWatch(QObject *parent) : QObject(parent), m_watcher(new Watcher(this))
{
    m_watcher->moveToThread(watchingThread());
}

FileWatch::~FileWatch()
{
    m_watcher->deleteLater();
}

void FileWatch::setPaths(const QStringList &paths)
{
    if (paths == m_paths)
        return;
    m_paths = paths;
    watchingThread();
    QMetaObject::invokeMethod(m_watcher, [watcher = m_watcher, paths] { watcher->watch(paths); }, Qt::QueuedConnection);
}

} // namespace Galley

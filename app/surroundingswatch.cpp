// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/surroundingswatch.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace Galley {

namespace {

constexpr int settleMilliseconds = 250;
constexpr qsizetype mostWatchedFiles = 500;

QStringList localTargets(const DocumentSnapshot &snapshot)
{
    QList<Link> links;
    links.reserve(snapshot.links().size());
    for (const PlacedLink &placed : snapshot.links())
        links.append(placed.link);
    QStringList paths = localPaths(links);
    paths.sort();
    paths.removeDuplicates();
    return paths;
}

} // namespace

SurroundingsWatch::SurroundingsWatch(QObject *parent) : QObject(parent)
{
    m_worker.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(settleMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, [this] { look(Reason::Files); });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &SurroundingsWatch::lookAgainSoon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &SurroundingsWatch::lookAgainSoon);
}

SurroundingsWatch::~SurroundingsWatch()
{
    m_stop.stop();
    m_worker.clear();
    m_worker.waitForDone();
}

void SurroundingsWatch::setArticlePath(const QString &path)
{
    if (path == m_articlePath)
        return;
    m_articlePath = path;
    look(Reason::Files);
}

void SurroundingsWatch::setSnapshot(const DocumentSnapshotPtr &snapshot)
{
    const bool sameText = m_snapshot && m_snapshot->revision() == snapshot->revision();
    m_snapshot = snapshot;
    if (!sameText)
        look(Reason::Targets);
}

void SurroundingsWatch::lookAgainSoon()
{
    m_soon.start();
}

void SurroundingsWatch::look(Reason reason)
{
    if (!m_snapshot)
        return;
    m_stop.stop();
    m_stop = StopToken::make();
    m_generation = next(m_generation);
    m_worker.clear();
    const bool always = reason == Reason::Files || !m_looked;
    if (always)
        m_looked = false; // until a look ends, so that a newer order for another reason does not lose this one
    m_worker.start(
        [this, snapshot = m_snapshot, article = m_articlePath, known = m_paths, always, generation = m_generation, stop = m_stop] {
            const QStringList paths = localTargets(*snapshot);
            if (!always && paths == known)
                return;
            const SurroundingsPtr surroundings
                = gatherSurroundings({.articlePath = article, .paths = paths, .generation = generation, .rules = {}, .memory = {}}, stop);
            if (surroundings)
                QMetaObject::invokeMethod(this, [this, surroundings, paths] { take(surroundings, paths); });
        });
}

void SurroundingsWatch::take(const SurroundingsPtr &surroundings, const QStringList &paths)
{
    if (surroundings->articlePath != m_articlePath)
        return;
    m_paths = paths;
    m_looked = true;
    watch(surroundings);
    Q_EMIT gathered(surroundings);
}

void SurroundingsWatch::watch(const SurroundingsPtr &surroundings)
{
    QSet<QString> wanted;
    if (!surroundings->articlePath.isEmpty()) {
        const QDir folder = QFileInfo(surroundings->articlePath).absoluteDir();
        wanted.insert(folder.absolutePath());
        for (auto file = surroundings->files.begin(); file != surroundings->files.end(); ++file) {
            const QFileInfo target(folder.absoluteFilePath(file.key()));
            if (wanted.size() >= mostWatchedFiles)
                break;
            wanted.insert(target.absolutePath());
            if (file->anchorsKnown)
                wanted.insert(target.absoluteFilePath());
        }
    }
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    const QSet<QString> present(watched.begin(), watched.end());
    const QStringList gone = (present - wanted).values();
    const QStringList fresh = (wanted - present).values();
    if (!gone.isEmpty())
        m_watcher.removePaths(gone);
    if (!fresh.isEmpty())
        m_watcher.addPaths(fresh);
}

} // namespace Galley

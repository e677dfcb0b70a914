// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/surroundingswatch.h"

#include "app/saving/diskthreads.h"
#include "document/article/surroundingsmemory.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace Galley {

namespace {

constexpr int settleMilliseconds = 250;
constexpr qsizetype mostWatched = 500; // files and folders, however many there are

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

struct SurroundingsWatch::Gathered
{
    SurroundingsPtr surroundings; // null: nothing new, or stopped
    Wanted wanted;
};

SurroundingsWatch::SurroundingsWatch(QObject *parent)
    : QObject(parent), m_memory(std::make_shared<SurroundingsMemory>(SurroundingsMemory::Trust::Checked))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(settleMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, [this] { look(Reason::Files); });
    connect(&m_watch, &FileWatch::changed, this, [this](const QString &path) {
        lookAgainSoon();
        Q_EMIT fileChanged(path);
    });
}

SurroundingsWatch::~SurroundingsWatch()
{
    m_stop.stop();
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

void SurroundingsWatch::setRules(const RuleSettings &rules)
{
    if (rules == m_rules)
        return;
    m_rules = rules;
    look(Reason::Files);
}

void SurroundingsWatch::setIgnoredAddresses(const QStringList &patterns)
{
    if (patterns == m_ignoredAddresses)
        return;
    m_ignoredAddresses = patterns;
    look(Reason::Files);
}

void SurroundingsWatch::setRemoteAnswers(const RemoteAnswersPtr &answers)
{
    if (answers == m_remote)
        return;
    m_remote = answers;
    if (m_gathered)
        publish(m_gathered);
}

void SurroundingsWatch::setLibrary(const QString &path)
{
    if (path == m_library)
        return;
    m_library = path;
    look(Reason::Files);
}

void SurroundingsWatch::lookAgainSoon()
{
    if (!m_soon.isActive()) // begun anew it would never end where something changes all the time
        m_soon.start();
}

void SurroundingsWatch::look(Reason reason)
{
    if (!m_snapshot)
        return;
    m_stop.stop();
    m_stop = StopToken::make();
    m_generation = next(m_generation);
    const bool always = reason == Reason::Files || !m_looked;
    if (always)
        m_looked = false; // until a look ends, so that a newer order for another reason does not lose this one
    const SurroundingsOrder usual{.articlePath = m_articlePath,
        .paths = {},
        .generation = m_generation,
        .rules = m_rules,
        .memory = m_memory,
        .remote = m_remote,
        .ignoredAddresses = m_ignoredAddresses,
        .library = m_library};
    const auto gather = [usual, snapshot = m_snapshot, known = m_wanted, always, stop = m_stop] {
        SurroundingsOrder order = usual;
        order.paths = localTargets(*snapshot);
        order.bibliographies = namedBibliographies(snapshot->frontMatter());
        Gathered result{nullptr, {order.paths, order.bibliographies}};
        if (always || result.wanted != known)
            result.surroundings = gatherSurroundings(order, stop);
        return result;
    };
    runOnDisk(this, gather, [this, stop = m_stop](const Gathered &result) {
        if (result.surroundings && !stop.isStopped())
            take(result.surroundings, result.wanted);
    });
}

void SurroundingsWatch::take(const SurroundingsPtr &surroundings, const Wanted &wanted)
{
    if (surroundings->articlePath != m_articlePath)
        return;
    m_wanted = wanted;
    m_looked = true;
    watch(surroundings);
    publish(surroundings);
}

// With what is known of the web now; what else is known is shared.
void SurroundingsWatch::publish(const SurroundingsPtr &surroundings)
{
    m_gathered = surroundings;
    if (m_gathered->remote != m_remote) {
        auto joined = std::make_shared<Surroundings>(*surroundings);
        joined->remote = m_remote;
        joined->generation = m_generation = next(m_generation);
        m_gathered = joined;
    }
    Q_EMIT gathered(m_gathered);
}

void SurroundingsWatch::watch(const SurroundingsPtr &surroundings)
{
    if (surroundings->articlePath.isEmpty()) {
        m_watch.setPaths({});
        return;
    }
    const QDir folder = QFileInfo(surroundings->articlePath).absoluteDir();
    QSet<QString> folders{folder.absolutePath()};
    QSet<QString> files;
    const auto add = [&](const QString &path) {
        const QFileInfo target(folder.absoluteFilePath(path));
        if (folders.size() + files.size() >= mostWatched)
            return;
        folders.insert(target.absolutePath()); // where it comes and goes
        files.insert(target.absoluteFilePath());
    };
    for (const QString &source : surroundings->sourceFiles)
        add(source);
    for (auto file = surroundings->files.cbegin(); file != surroundings->files.cend(); ++file)
        add(file.key());
    QStringList wanted = (folders + files).values();
    wanted.sort();
    m_watch.setPaths(wanted);
}

} // namespace Galley

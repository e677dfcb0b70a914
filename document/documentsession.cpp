// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/documentsession.h"

#include "document/backgroundthreads.h"
#include "document/beginning.h"
#include "document/buildwatch.h"
#include "document/snapshotbuilder.h"
#include "document/snapshotdata.h"
#include "document/text/longlines.h"

#include <QFutureWatcher>
#include <QThread>
#include <QTimer>
#include <QtConcurrentRun>

#include <chrono>
#include <mutex>
#include <utility>

using namespace std::chrono_literals;

namespace Galley {

namespace {

constexpr qsizetype longestBuiltHere = 8 * 1024; // UTF-16 units: a fraction of a millisecond
constexpr qsizetype shownInAdvance = 256 * 1024; // UTF-16 units: what is longer takes more than a frame to read
// Until pane and page have shown what is new: on few processors they would wait for those who gather facts.
constexpr auto shownFirst = 4ms;

// What a worker leaves for the GUI thread, which may no longer want it.
class Handover
{
public:
    void put(DocumentSnapshotPtr snapshot)
    {
        const std::lock_guard lock(m_mutex);
        m_snapshot = std::move(snapshot);
    }
    DocumentSnapshotPtr take()
    {
        const std::lock_guard lock(m_mutex);
        return std::move(m_snapshot);
    }

private:
    std::mutex m_mutex;
    DocumentSnapshotPtr m_snapshot;
};

void gatherFacts(const DocumentSnapshot &snapshot)
{
    DocumentSnapshot::Data::of(snapshot).facts->gather(snapshot);
}

} // namespace

struct DocumentSession::Private
{
    DocumentSession *q;
    Options options;
    EditHistory history;
    SourceText text;
    SurroundingsPtr surroundings = std::make_shared<const Surroundings>();
    DocumentSnapshotPtr current;
    DocumentSnapshotPtr beginning; // published; null as soon as the whole is
    quint64 lastSerial = 0;

    bool isBuilding = false;
    bool isPending = false; // something changed since the build in flight began
    bool isPaused = false;
    bool isAnotherText = true; // than the one of `current`
    bool isBeginningDue = false;
    bool isBeginning = false; // what is being built
    StopToken stop; // of the build in flight
    std::shared_ptr<Handover> handover = std::make_shared<Handover>();
    QFutureWatcher<void> watcher;

    DocumentSnapshotPtr gathering; // whose facts are being gathered; null: none's
    QFutureWatcher<void> gatheringWatcher;

    SnapshotInput nextInput();
    void schedule();
    void goOn();
    void startBuild();
    void buildBeginning();
    void buildOnWorker();
    bool buildSmallChangeHere();
    void buildHere();
    void finishBuild();
    void publish(const DocumentSnapshotPtr &snapshot);
    void startGathering();
    void finishGathering();
};

SnapshotInput DocumentSession::Private::nextInput()
{
    return {.text = text,
        .revision = history.newest(),
        .serial = ++lastSerial,
        .surroundings = surroundings,
        .markdown = options.markdown,
        .longestParsed = options.longestParsed,
        .longestLine = options.longestLine};
}

void DocumentSession::Private::schedule()
{
    isPending = true;
    if (!isBuilding)
        goOn();
}

void DocumentSession::Private::goOn()
{
    if (isBeginningDue)
        buildBeginning();
    else if (isPending && !isPaused)
        options.threads == 0 ? buildHere() : startBuild();
}

// A receiver may change the text: the next build begins when all have seen this one.
void DocumentSession::Private::startBuild()
{
    isBuilding = true;
    do {
        isPending = false;
        stop = StopToken::make();
        if (!buildSmallChangeHere())
            return buildOnWorker();
    } while (isPending && !isPaused);
    isBuilding = false;
}

// A worker would take longer to wake up than most keys take to be built.
bool DocumentSession::Private::buildSmallChangeHere()
{
    if (isAnotherText)
        return false;
    tellBuildWatch(BuildStage::Started);
    const DocumentSnapshotPtr built = buildSmallChange(nextInput(), *current, longestBuiltHere);
    if (!built)
        return false;
    tellBuildWatch(BuildStage::Built);
    current = built;
    publish(built);
    return true;
}

void DocumentSession::Private::buildBeginning()
{
    isBuilding = true;
    isBeginning = true;
    isBeginningDue = false;
    stop = StopToken::make();
    watcher.setFuture(QtConcurrent::run([input = nextInput(), previous = current, token = stop, target = handover]() mutable {
        if (lineLongerThan(input.text, input.longestLine))
            return;
        input.text = beginningOf(input.text);
        target->put(buildSnapshot(input, previous.get(), token));
    }));
}

void DocumentSession::Private::buildOnWorker()
{
    isAnotherText = false;
    isBeginningDue = false; // too late
    const DocumentSnapshotPtr before = beginning ? beginning : current;
    watcher.setFuture(QtConcurrent::run([input = nextInput(), previous = before, token = stop, target = handover] {
        tellBuildWatch(BuildStage::Started);
        target->put(buildSnapshot(input, previous.get(), token));
        tellBuildWatch(BuildStage::Built);
    }));
}

void DocumentSession::Private::finishBuild()
{
    const DocumentSnapshotPtr built = handover->take();
    const bool isOfBeginning = std::exchange(isBeginning, false);
    if (built && !stop.isStopped()) {
        if (isOfBeginning) {
            beginning = built;
            Q_EMIT q->beginningPublished(built);
        } else {
            beginning = nullptr;
            current = built;
            publish(built);
        }
    }
    isBuilding = false;
    goOn();
}

void DocumentSession::Private::buildHere()
{
    isBuilding = true;
    while (isPending) {
        isPending = false;
        current = buildSnapshot(nextInput(), current.get());
        publish(current);
    }
    isBuilding = false;
}

void DocumentSession::Private::publish(const DocumentSnapshotPtr &snapshot)
{
    Q_EMIT q->snapshotPublished(snapshot);
    if (options.threads == 0) {
        gatherFacts(*snapshot);
        Q_EMIT q->factsReady(snapshot);
    } else if (!gathering) {
        gathering = snapshot;
        QTimer::singleShot(shownFirst, q, [this] { startGathering(); });
    }
}

void DocumentSession::Private::startGathering()
{
    gathering = current;
    gatheringWatcher.setFuture(QtConcurrent::run(&backgroundThreads(), [snapshot = gathering] {
        giveWay();
        gatherFacts(*snapshot);
    }));
}

void DocumentSession::Private::finishGathering()
{
    const DocumentSnapshotPtr gathered = std::exchange(gathering, nullptr);
    if (gathered != current)
        startGathering();
    Q_EMIT q->factsReady(gathered);
}

DocumentSession::DocumentSession(Options options, QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->q = this;
    d->options = std::move(options);
    d->current = buildSnapshot(d->nextInput());
    connect(&d->watcher, &QFutureWatcherBase::finished, this, [this] { d->finishBuild(); });
    connect(&d->gatheringWatcher, &QFutureWatcherBase::finished, this, [this] { d->finishGathering(); });
}

DocumentSession::~DocumentSession()
{
    d->stop.stop();
    d->watcher.waitForFinished();
    d->gatheringWatcher.waitForFinished();
}

void DocumentSession::load(const SourceText &text, Revision revision)
{
    Q_ASSERT(QThread::currentThread() == thread());
    Q_ASSERT(revision >= d->history.newest());
    d->history.clear(revision);
    d->text = text;
    d->isAnotherText = true;
    d->isBeginningDue = d->options.threads > 0 && text.length() > shownInAdvance && text.length() <= d->options.longestParsed;
    d->beginning = nullptr;
    d->stop.stop();
    d->schedule();
}

void DocumentSession::pause()
{
    d->isPaused = true;
}

void DocumentSession::resume()
{
    if (std::exchange(d->isPaused, false) && d->isPending)
        d->schedule();
}

void DocumentSession::change(const TextChange &change)
{
    Q_ASSERT(QThread::currentThread() == thread());
    Q_ASSERT(change.base == d->history.newest() && change.revision > change.base);
    d->history.record(change.base, change.revision, change.edits);
    d->text = change.text;
    d->schedule();
}

void DocumentSession::setSurroundings(SurroundingsPtr surroundings)
{
    Q_ASSERT(QThread::currentThread() == thread());
    d->surroundings = surroundings ? std::move(surroundings) : std::make_shared<const Surroundings>();
    d->schedule();
}

DocumentSnapshotPtr DocumentSession::current() const
{
    return d->current;
}

Revision DocumentSession::newestRevision() const
{
    return d->history.newest();
}

bool DocumentSession::isUpToDate() const
{
    return d->current->revision() == d->history.newest() && d->current->surroundings() == d->surroundings && !d->isPending
        && !d->stop.isStopped();
}

std::optional<SourceRange> DocumentSession::map(const Location &location) const
{
    Q_ASSERT(QThread::currentThread() == thread());
    return d->history.map(location);
}

std::optional<EditBatch> DocumentSession::rebase(const EditBatch &batch) const
{
    Q_ASSERT(QThread::currentThread() == thread());
    return d->history.rebase(batch);
}

} // namespace Galley

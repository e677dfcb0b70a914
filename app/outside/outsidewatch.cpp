// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outside/outsidewatch.h"

#include "app/saving/diskthreads.h"

#include <QGuiApplication>

namespace Galley {

namespace {

using State = OutsideLook::State;

bool isGone(State state)
{
    return state == State::Missing || state == State::FolderMissing;
}

} // namespace

OutsideWatch::OutsideWatch(QObject *parent) : QObject(parent)
{
    m_soon.setSingleShot(true);
    setPatience({});
    connect(&m_soon, &QTimer::timeout, this, [this] { start(Look::Thorough); });
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (QGuiApplication::applicationState() == Qt::ApplicationActive)
            start(Look::Quick);
    });
    connect(&m_watch, &FileWatch::watching, this, [this] { start(Look::Quick); });
    connect(&m_watch, &FileWatch::changed, this, [this](const QString &path) {
        if (path == m_known.path)
            lookAgain(m_patience.settle);
        else
            start(Look::Quick);
    });
}

void OutsideWatch::setPatience(const Patience &patience)
{
    m_patience = patience;
    m_poll.setInterval(patience.poll);
}

void OutsideWatch::setFile(const KnownFile &file)
{
    const bool samePath = file.path == m_known.path;
    const FileStamp stamp = m_known.stamp;
    m_known = file;
    if (samePath)
        m_known.stamp = stamp; // to recognise it by if it goes before the next look
    ++m_serial;
    m_waiting.reset();
    m_toldState = State::Same;
    m_toldHash.clear();
    m_soon.stop();
    if (file.path.isEmpty()) {
        m_watch.setPaths({});
        m_poll.stop();
        return;
    }
    m_poll.start();
    start(Look::Thorough);
}

void OutsideWatch::pause()
{
    ++m_pauses;
    ++m_serial;
}

void OutsideWatch::resume()
{
    ++m_serial;
    if (--m_pauses == 0)
        start(Look::Thorough);
}

void OutsideWatch::look()
{
    start(Look::Thorough);
}

void OutsideWatch::lookAgain(int milliseconds)
{
    m_soon.start(milliseconds);
}

void OutsideWatch::start(Look look)
{
    if (m_known.path.isEmpty() || m_pauses > 0)
        return;
    if (m_looking) {
        m_next = m_next == Look::Thorough ? Look::Thorough : look;
        return;
    }
    m_looking = true;
    const auto take = [this, serial = m_serial](const OutsideLook &found) {
        m_looking = false;
        const bool newest = serial == m_serial;
        if (newest)
            this->take(found);
        if (const auto next = std::exchange(m_next, {}))
            start(*next);
        else if (!newest)
            start(Look::Thorough);
    };
    runOnDisk(this, [known = m_known, look] { return lookOutside(known, look); }, take);
}

void OutsideWatch::take(const OutsideLook &look)
{
    m_watch.setPaths(look.watched);
    if (mustWait(look)) {
        lookAgain(m_patience.settle);
        return;
    }
    m_waiting.reset();
    if (look.state == State::Same && look.stamp.kind == FileStamp::Kind::File)
        m_known.stamp = look.stamp;
    tell(look);
    Q_EMIT looked();
}

// Whether another program seems to be at work on the file still.
bool OutsideWatch::mustWait(const OutsideLook &look)
{
    const bool emptied = look.state == State::Changed && look.stamp.size == 0;
    const int patience = emptied ? m_patience.empty : isGone(look.state) ? m_patience.missing : 0;
    const bool asTold = look.state == m_toldState && look.file.hash == m_toldHash;
    if ((look.settled && patience == 0) || asTold)
        return false;
    if (!m_waiting)
        m_waiting.emplace().start();
    return m_waiting->elapsed() < (look.settled ? patience : std::max(patience, m_patience.empty));
}

void OutsideWatch::tell(const OutsideLook &look)
{
    if (look.state == m_toldState && look.file.hash == m_toldHash)
        return;
    m_toldState = look.state;
    m_toldHash = look.file.hash;
    Q_EMIT found(look);
}

} // namespace Galley

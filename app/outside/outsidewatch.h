// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outside/filewatch.h"
#include "app/outside/outsidelook.h"

#include <QElapsedTimer>
#include <QTimer>

#include <optional>

namespace Galley {

// Watches an article's file and tells once for each thing that other programs do to it. What a program does in several
// steps (empty the file, then fill it; remove it, then make it anew) is waited for, so that nothing in between is told.
// Own writing is known by its contents and never told. Lives on the GUI thread, which never waits for the disk.
class OutsideWatch : public QObject
{
    Q_OBJECT
public:
    // Milliseconds, by a clock that nobody sets.
    struct Patience
    {
        int settle = 150; // between what happens and a look
        int empty = 3000; // until a file that was emptied is taken for empty
        int missing = 1000; // until a file that is gone is taken for gone
        int poll = 5000; // between looks where the system tells nothing, as for network disks
    };

    explicit OutsideWatch(QObject *parent = nullptr);
    void setPatience(const Patience &patience);

    void setFile(const KnownFile &file); // as read or written just now
    const KnownFile &file() const { return m_known; }
    void pause(); // it is being written here
    void resume();
    void look(); // now, and thoroughly

Q_SIGNALS:
    void found(const Galley::OutsideLook &look); // something else than the last time
    void looked(); // the file was looked at, whatever came of it

private:
    void lookAgain(int milliseconds);
    void start(Look look);
    void take(const OutsideLook &look);
    bool mustWait(const OutsideLook &look);
    void tell(const OutsideLook &look);

    FileWatch m_watch;
    Patience m_patience;
    KnownFile m_known;
    QTimer m_soon;
    QTimer m_poll;
    std::optional<QElapsedTimer> m_waiting; // since something half-done was seen
    quint64 m_serial = 0; // looks for an older one mean nothing
    bool m_looking = false;
    std::optional<Look> m_next;
    int m_pauses = 0;
    OutsideLook::State m_toldState = OutsideLook::State::Same;
    QByteArray m_toldHash;
};

} // namespace Galley

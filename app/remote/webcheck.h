// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remote/remotecheck.h"
#include "document/documentsnapshot.h"

#include <QObject>

namespace Galley {

class RemoteStore;

// The check of one window's links to the web: begun by the writer, and by nothing else. What is found out goes to the
// store, and from there to all that show links. GUI thread.
class WebCheck : public QObject
{
    Q_OBJECT
public:
    explicit WebCheck(RemoteStore *store, QObject *parent = nullptr);
    WebCheck(RemoteStore *store, const RemoteCheck::Options &options, QObject *parent = nullptr);

    void check(const DocumentSnapshot &snapshot); // those that are not known to be there
    void checkAgain(const QStringList &remoteAddresses); // whatever is known of them
    void cancel();
    bool isRunning() const { return m_check->isRunning(); }

Q_SIGNALS:
    void runningChanged(bool running);
    void progressed(int done, int total);
    void told(const QString &message); // how it went

private:
    void count(const RemoteAnswer &answer);
    void finish();
    QString summary() const;

    RemoteStore *m_store;
    RemoteCheck *m_check;
    struct Counts
    {
        int all = 0;
        int dead = 0;
        int redirected = 0;
        int unknown = 0;
    };
    Counts m_counts;
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/remote/remotequeue.h"
#include "document/remote/remotewalk.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

class QNetworkAccessManager;
class QNetworkReply;

namespace Galley {

// Asks the web whether addresses are there. Sends no cookies, no credentials and nothing about the article, follows
// redirections itself, and reads no page: it hangs up when the headers have come. GUI thread, which never waits.
class RemoteCheck : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        RemotePace pace;
        RemotePatience patience;
        std::chrono::milliseconds timeout{15000}; // of one question
        // Tells whether the host is known nowhere, for one that could not be found: false where the names of the net could
        // not be asked. Empty: as the system says.
        std::function<void(const QString &host, const std::function<void(bool)> &tell)> isUnknownHost = {};
    };
    explicit RemoteCheck(const Options &options, QObject *parent = nullptr);
    ~RemoteCheck() override;

    void start(const QStringList &remoteAddresses); // those that are asked for already are not asked twice
    void cancel(); // what was answered was told; nothing else will be

    bool isRunning() const { return m_done < int(m_walks.size()); }
    int done() const { return m_done; }
    int total() const { return int(m_walks.size()); } // since it was last at rest

Q_SIGNALS:
    void answered(const QString &remoteAddress, const Galley::RemoteAnswer &answer);
    void progressed(int done, int total);
    void finished(); // all are answered, or it was cancelled

private:
    struct Asked // a question under way
    {
        int walk = 0;
        QString host;
    };
    std::chrono::milliseconds now() const { return std::chrono::milliseconds(m_clock.elapsed()); }
    void askDue();
    void ask(int walk);
    void settle(QNetworkReply *reply);
    void expire(QNetworkReply *reply);
    void hangUp(QNetworkReply *reply);
    void takeUnknownHost(int walk);
    void take(int walk, const RemoteResponse &response);
    void enqueue(int walk);
    void finishWalk(int walk);
    void rest();

    Options m_options;
    QNetworkAccessManager *m_network;
    QElapsedTimer m_clock;
    QTimer m_due;
    RemoteQueue m_queue;
    std::vector<RemoteWalk> m_walks;
    QHash<QString, int> m_known; // walks by where they start
    QHash<QNetworkReply *, Asked> m_asked;
    int m_done = 0;
    int m_run = 0; // grows when it comes to rest: what belongs to an earlier one is not taken
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/remote/remoteanswer.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <chrono>

namespace Galley {

// What came of one question to a server.
struct RemoteResponse
{
    int status = 0; // of HTTP; 0: none came
    RemoteFailure failure = RemoteFailure::None; // why none came
    QString location = {}; // of a redirection, as it was sent
    QByteArray retryAfter = {};
};

// How long to go on asking.
struct RemotePatience
{
    int redirections = 10; // to be followed
    int retries = 2; // when asked to come again, or not answered
    std::chrono::milliseconds pause{5000}; // before one, where the server names none
    std::chrono::milliseconds longestPause{60000}; // who asks for more is not asked again
};

// The way from an address to what is known of it: what to ask next, and what the responses mean together. The headers
// are asked for alone first; where that is refused or shows nothing there, the page itself has the last word.
// Redirections are followed, and remembered while all of them are for good. A value.
class RemoteWalk
{
public:
    enum class Method { Head, Get };
    struct Question
    {
        QString address;
        Method method = Method::Head;
        std::chrono::milliseconds after{0}; // to be waited before
    };

    explicit RemoteWalk(const QString &remoteAddress, const RemotePatience &patience = {});

    const QString &start() const { return m_start; }
    bool isOver() const { return m_over; }
    const Question &question() const { return m_question; } // while it is not over
    const RemoteAnswer &answer() const { return m_answer; } // once it is; the time is not set

    void take(const RemoteResponse &response, const QDateTime &now); // to the question

private:
    void takeFailure(RemoteFailure failure);
    void takeStatus(const RemoteResponse &response, const QDateTime &now);
    void follow(const RemoteResponse &response);
    void askForPage();
    void askAgain(std::chrono::milliseconds pause, const RemoteAnswer &otherwise);
    void finish(const RemoteAnswer &answer);

    QString m_start;
    RemotePatience m_patience;
    Question m_question;
    QStringList m_visited;
    QString m_moved; // where it has moved for good, with a fragment if one was sent; empty: it has not
    bool m_forGood = true; // all redirections so far
    int m_retries = 0;
    bool m_over = false;
    RemoteAnswer m_answer;
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/remote/remotewalk.h"

#include "document/remote/remoteaddress.h"

#include <QUrl>

namespace Galley {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

RemoteAnswer unknown(int status)
{
    return {RemoteState::Unknown, RemoteFailure::None, status, {}, 0};
}

RemoteAnswer failed(RemoteFailure failure)
{
    const RemoteState state = failure == RemoteFailure::NoSuchHost ? RemoteState::Dead : RemoteState::Unknown;
    return {state, failure, 0, {}, 0};
}

bool isRedirection(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

RemoteWalk::RemoteWalk(const QString &remoteAddress, const RemotePatience &patience)
    : m_start(remoteAddress), m_patience(patience), m_question{remoteAddress, Method::Head, 0ms}, m_visited{remoteAddress}
{
    if (isNobodysHost(remoteAddress))
        finish(failed(RemoteFailure::NoSuchHost));
}

void RemoteWalk::take(const RemoteResponse &response, const QDateTime &now)
{
    if (m_over)
        return;
    m_question.after = 0ms;
    if (response.status == 0)
        takeFailure(response.failure == RemoteFailure::None ? RemoteFailure::CutOff : response.failure);
    else
        takeStatus(response, now);
}

void RemoteWalk::takeFailure(RemoteFailure failure)
{
    if (failure == RemoteFailure::CutOff && m_question.method == Method::Head)
        askForPage(); // some servers hang up on a question they do not know
    else if (failure == RemoteFailure::CutOff || failure == RemoteFailure::NotAnswered)
        askAgain(m_patience.pause, failed(failure));
    else
        finish(failed(failure));
}

void RemoteWalk::takeStatus(const RemoteResponse &response, const QDateTime &now)
{
    const int status = response.status;
    if (isRedirection(status)) {
        follow(response);
    } else if ((status >= 200 && status < 300) || status == 304) {
        finish({m_moved.isEmpty() ? RemoteState::Ok : RemoteState::Redirected, RemoteFailure::None, status, m_moved, 0});
    } else if (status == 429 || status == 503) {
        const std::optional<qint64> seconds = retryAfter(response.retryAfter, now);
        if (!seconds)
            askAgain(m_patience.pause, unknown(status));
        else if (*seconds <= m_patience.longestPause / 1s)
            askAgain(std::chrono::seconds(*seconds), unknown(status));
        else
            finish(unknown(status));
    } else if (status >= 400 && m_question.method == Method::Head) {
        askForPage();
    } else {
        const bool gone = status == 404 || status == 410;
        finish({gone ? RemoteState::Dead : RemoteState::Unknown, RemoteFailure::None, status, {}, 0});
    }
}

void RemoteWalk::follow(const RemoteResponse &response)
{
    const QUrl target = QUrl(m_question.address).resolved(QUrl(response.location.trimmed(), QUrl::TolerantMode));
    const QString address = response.location.trimmed().isEmpty() ? QString() : remoteAddress(target.toString(QUrl::FullyEncoded));
    if (address.isEmpty() || m_visited.contains(address) || m_visited.size() > m_patience.redirections)
        return finish({RemoteState::Unknown, RemoteFailure::Redirections, response.status, {}, 0});
    m_forGood = m_forGood && (response.status == 301 || response.status == 308);
    if (m_forGood)
        m_moved = target.hasFragment() ? target.toString(QUrl::FullyEncoded) : address;
    m_visited += address;
    m_question = {address, Method::Head, 0ms};
    if (isNobodysHost(address))
        finish(failed(RemoteFailure::NoSuchHost));
}

void RemoteWalk::askForPage()
{
    m_question.method = Method::Get;
}

void RemoteWalk::askAgain(std::chrono::milliseconds pause, const RemoteAnswer &otherwise)
{
    if (++m_retries > m_patience.retries)
        return finish(otherwise);
    m_question.after = pause;
}

void RemoteWalk::finish(const RemoteAnswer &answer)
{
    m_over = true;
    m_answer = answer;
}

} // namespace Galley

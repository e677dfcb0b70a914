// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remote/remotecheck.h"

#include "document/remote/remoteaddress.h"

#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qint64 readBuffer = 4096; // bytes of a page that may come before it is hung up on

// Keeps nothing and gives nothing out.
class NoCookies : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

QNetworkRequest requestFor(const QString &address)
{
    QNetworkRequest request(QUrl(address, QUrl::StrictMode));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Mozilla/5.0 (compatible; Galley link check)"_s);
    request.setRawHeader("Accept", "*/*");
    return request;
}

RemoteFailure failureOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return RemoteFailure::NoSuchHost;
    case QNetworkReply::ConnectionRefusedError:
        return RemoteFailure::Refused;
    case QNetworkReply::SslHandshakeFailedError:
        return RemoteFailure::Insecure;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError:
        return RemoteFailure::CutOff;
    default:
        return RemoteFailure::NotAnswered;
    }
}

RemoteResponse responseOf(const QNetworkReply &reply)
{
    RemoteResponse response;
    response.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (response.status == 0)
        response.failure = failureOf(reply.error());
    response.location = QString::fromUtf8(reply.rawHeader("Location"));
    response.retryAfter = reply.rawHeader("Retry-After");
    return response;
}

// The names of the net say it themselves: a net that cannot be reached does not make hosts unknown.
void askTheSystem(QObject *context, const QString &host, const std::function<void(bool)> &tell)
{
    QHostInfo::lookupHost(host, context, [tell](const QHostInfo &info) { tell(info.error() == QHostInfo::HostNotFound); });
}

} // namespace

RemoteCheck::RemoteCheck(const Options &options, QObject *parent)
    : QObject(parent), m_options(options), m_network(new QNetworkAccessManager(this)), m_queue(options.pace)
{
    m_network->setCookieJar(new NoCookies(m_network));
    m_network->setAutoDeleteReplies(false);
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &RemoteCheck::askDue);
    m_clock.start();
    if (!m_options.isUnknownHost)
        m_options.isUnknownHost = [this](const QString &host, const std::function<void(bool)> &tell) { askTheSystem(this, host, tell); };
}

RemoteCheck::~RemoteCheck()
{
    for (QNetworkReply *reply : m_asked.keys())
        hangUp(reply);
}

void RemoteCheck::start(const QStringList &remoteAddresses)
{
    const int before = total();
    for (const QString &address : remoteAddresses) {
        if (address.isEmpty() || m_known.contains(address))
            continue;
        const int walk = total();
        m_known.insert(address, walk);
        m_walks.emplace_back(address, m_options.patience);
    }
    if (total() == before)
        return;
    Q_EMIT progressed(m_done, total());
    for (int walk = before, run = m_run; walk < total() && run == m_run; ++walk)
        enqueue(walk);
    askDue();
}

void RemoteCheck::cancel()
{
    if (isRunning())
        rest();
}

void RemoteCheck::askDue()
{
    while (const std::optional<int> walk = m_queue.takeDue(now()))
        ask(*walk);
    if (const std::optional<std::chrono::milliseconds> due = m_queue.nextDue())
        m_due.start(std::max(*due - now(), std::chrono::milliseconds(0)));
    else
        m_due.stop();
}

void RemoteCheck::ask(int walk)
{
    const RemoteWalk::Question &question = m_walks[size_t(walk)].question();
    const QNetworkRequest request = requestFor(question.address);
    QNetworkReply *reply = question.method == RemoteWalk::Method::Head ? m_network->head(request) : m_network->get(request);
    reply->setReadBufferSize(readBuffer);
    auto *deadline = new QTimer(reply);
    deadline->setSingleShot(true);
    deadline->start(m_options.timeout);
    m_asked.insert(reply, {walk, hostOf(question.address)});
    connect(reply, &QNetworkReply::metaDataChanged, this, [this, reply] {
        if (reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() >= 200)
            settle(reply);
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply] { settle(reply); });
    connect(deadline, &QTimer::timeout, this, [this, reply] { expire(reply); });
}

void RemoteCheck::settle(QNetworkReply *reply)
{
    if (!m_asked.contains(reply))
        return;
    const Asked asked = m_asked.take(reply);
    const RemoteResponse response = responseOf(*reply);
    hangUp(reply);
    m_queue.release(asked.host, now());
    if (response.failure == RemoteFailure::NoSuchHost)
        takeUnknownHost(asked.walk);
    else
        take(asked.walk, response);
}

void RemoteCheck::expire(QNetworkReply *reply)
{
    const Asked asked = m_asked.take(reply);
    hangUp(reply);
    m_queue.release(asked.host, now());
    take(asked.walk, {.failure = RemoteFailure::NotAnswered});
}

void RemoteCheck::hangUp(QNetworkReply *reply)
{
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void RemoteCheck::takeUnknownHost(int walk)
{
    const QString host = QUrl(m_walks[size_t(walk)].question().address).host();
    m_options.isUnknownHost(host, [this, walk, run = m_run](bool unknown) {
        if (run == m_run)
            take(walk, {.failure = unknown ? RemoteFailure::NoSuchHost : RemoteFailure::NotAnswered});
    });
    askDue(); // another host may go meanwhile
}

void RemoteCheck::take(int walk, const RemoteResponse &response)
{
    m_walks[size_t(walk)].take(response, QDateTime::currentDateTimeUtc());
    enqueue(walk);
    askDue();
}

// A walk that is over has nothing to be asked any more.
void RemoteCheck::enqueue(int walk)
{
    const RemoteWalk &next = m_walks[size_t(walk)];
    if (next.isOver())
        finishWalk(walk);
    else
        m_queue.add(walk, hostOf(next.question().address), now() + next.question().after);
}

void RemoteCheck::finishWalk(int walk)
{
    const RemoteWalk &over = m_walks[size_t(walk)];
    RemoteAnswer answer = over.answer();
    answer.time = QDateTime::currentSecsSinceEpoch();
    const QString address = over.start();
    const int run = m_run;
    ++m_done;
    Q_EMIT answered(address, answer);
    if (run != m_run)
        return; // somebody thought better of it
    Q_EMIT progressed(m_done, total());
    if (run == m_run && !isRunning())
        rest();
}

void RemoteCheck::rest()
{
    ++m_run;
    m_due.stop();
    const QHash<QNetworkReply *, Asked> asked = std::exchange(m_asked, {});
    for (QNetworkReply *reply : asked.keys())
        hangUp(reply);
    m_queue = RemoteQueue(m_options.pace);
    m_walks.clear();
    m_known.clear();
    m_done = 0;
    Q_EMIT finished();
}

} // namespace Galley

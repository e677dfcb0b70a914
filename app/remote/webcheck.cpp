// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remote/webcheck.h"

#include "app/remote/remotestore.h"
#include "document/remote/remotelinks.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Galley {

WebCheck::WebCheck(RemoteStore *store, QObject *parent) : WebCheck(store, RemoteCheck::Options{}, parent) { }

WebCheck::WebCheck(RemoteStore *store, const RemoteCheck::Options &options, QObject *parent)
    : QObject(parent), m_store(store), m_check(new RemoteCheck(options, this))
{
    connect(m_check, &RemoteCheck::answered, this, [this](const QString &address, const RemoteAnswer &answer) {
        count(answer);
        m_store->add(address, answer);
    });
    connect(m_check, &RemoteCheck::progressed, this, &WebCheck::progressed);
    connect(m_check, &RemoteCheck::finished, this, &WebCheck::finish);
}

void WebCheck::check(const DocumentSnapshot &snapshot)
{
    const QStringList all = remoteAddresses(snapshot);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QStringList due = all;
    due.removeIf([&](const QString &address) {
        const auto known = m_store->answers()->constFind(address);
        return known != m_store->answers()->constEnd() && isFresh(*known, now)
            && (known->state == RemoteState::Ok || known->state == RemoteState::Redirected);
    });
    if (all.isEmpty())
        Q_EMIT told(tr("There are no links to the web to check."));
    else if (due.isEmpty())
        Q_EMIT told(tr("All %Ln web link(s) were found there a short while ago.", nullptr, int(all.size())));
    checkAgain(due);
}

void WebCheck::checkAgain(const QStringList &remoteAddresses)
{
    if (remoteAddresses.isEmpty())
        return;
    if (!m_check->isRunning()) {
        m_counts = {};
        Q_EMIT runningChanged(true);
    }
    m_check->start(remoteAddresses);
}

void WebCheck::cancel()
{
    m_check->cancel();
}

void WebCheck::count(const RemoteAnswer &answer)
{
    ++m_counts.all;
    m_counts.dead += answer.state == RemoteState::Dead ? 1 : 0;
    m_counts.redirected += answer.state == RemoteState::Redirected ? 1 : 0;
    m_counts.unknown += answer.state == RemoteState::Unknown ? 1 : 0;
}

void WebCheck::finish()
{
    m_store->tell();
    Q_EMIT runningChanged(false);
    Q_EMIT told(summary());
}

QString WebCheck::summary() const
{
    QStringList parts{tr("%Ln web link(s) checked", nullptr, m_counts.all)};
    if (m_counts.dead > 0)
        parts += tr("%Ln gone", nullptr, m_counts.dead);
    if (m_counts.redirected > 0)
        parts += tr("%Ln moved", nullptr, m_counts.redirected);
    if (m_counts.unknown > 0)
        parts += tr("%Ln without a clear answer", nullptr, m_counts.unknown);
    return parts.join(u" · "_s);
}

} // namespace Galley

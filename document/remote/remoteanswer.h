// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace Galley {

// How an address on the web stands. Dead is only what its server, or the names of the net, say is not there: who is sent
// away, asked too often or not answered at all knows nothing.
enum class RemoteState { Ok, Redirected, Dead, Unknown };

// Why no answer came, or none that tells.
enum class RemoteFailure {
    None,
    NoSuchHost, // the name is known nowhere
    NotAnswered, // in time, or the net cannot be reached
    Refused, // the host takes no connections
    Insecure, // its certificate or its encryption is not to be trusted
    CutOff, // before the answer was complete, or it was none
    Redirections // in a circle, too many, or to something that is not the web
};

// What was found out about an address.
struct RemoteAnswer
{
    RemoteState state = RemoteState::Unknown;
    RemoteFailure failure = RemoteFailure::None;
    int status = 0; // of HTTP, where one came
    QString target; // of a redirected one: where it has moved for good
    qint64 time = 0; // when, in seconds since 1970

    friend bool operator==(const RemoteAnswer &, const RemoteAnswer &) = default;
};

// Whether it still holds: what is fine for a week, what is gone for a day, what is not known for an hour.
bool isFresh(const RemoteAnswer &answer, qint64 now);

// The seconds a server asks to be left alone for: a number or a date (RFC 9110). Nothing where it says neither.
std::optional<qint64> retryAfter(const QByteArray &header, const QDateTime &now);

// Stable names, for files.
QString remoteStateName(RemoteState state);
std::optional<RemoteState> remoteStateNamed(QStringView name);
QString remoteFailureName(RemoteFailure failure);
std::optional<RemoteFailure> remoteFailureNamed(QStringView name);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/remote/remoteanswer.h"

#include <iterator>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 60 * 60;
constexpr qint64 day = 24 * hour;

constexpr const char16_t *stateNames[] = {u"ok", u"redirected", u"dead", u"unknown"};
constexpr const char16_t *failureNames[]
    = {u"none", u"no-such-host", u"not-answered", u"refused", u"insecure", u"cut-off", u"redirections"};

template <typename Enum, size_t count> std::optional<Enum> named(const char16_t *const (&names)[count], QStringView name)
{
    for (size_t i = 0; i < count; ++i)
        if (name == QStringView(names[i]))
            return Enum(i);
    return {};
}

qint64 lifetime(RemoteState state)
{
    switch (state) {
    case RemoteState::Ok:
    case RemoteState::Redirected:
        return 7 * day;
    case RemoteState::Dead:
        return day;
    case RemoteState::Unknown:
        break;
    }
    return hour;
}

} // namespace

bool isFresh(const RemoteAnswer &answer, qint64 now)
{
    return answer.time <= now && now - answer.time < lifetime(answer.state); // a time that is to come says that a clock was wrong
}

std::optional<qint64> retryAfter(const QByteArray &header, const QDateTime &now)
{
    const QByteArray written = header.trimmed();
    bool isNumber = false;
    const qint64 seconds = written.toLongLong(&isNumber);
    if (isNumber)
        return qMax<qint64>(seconds, 0);
    const QString text = QString::fromLatin1(written).replace("GMT"_L1, "+0000"_L1);
    const QDateTime date = QDateTime::fromString(text, Qt::RFC2822Date);
    return date.isValid() ? std::optional(qMax<qint64>(now.secsTo(date), 0)) : std::nullopt;
}

QString remoteStateName(RemoteState state)
{
    return QString::fromUtf16(stateNames[size_t(state)]);
}

std::optional<RemoteState> remoteStateNamed(QStringView name)
{
    return named<RemoteState>(stateNames, name);
}

QString remoteFailureName(RemoteFailure failure)
{
    return QString::fromUtf16(failureNames[size_t(failure)]);
}

std::optional<RemoteFailure> remoteFailureNamed(QStringView name)
{
    return named<RemoteFailure>(failureNames, name);
}

} // namespace Galley

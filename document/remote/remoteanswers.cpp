// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/remote/remoteanswers.h"

#include "document/remote/remoteaddress.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;

bool isAddress(const QString &text)
{
    return !text.isEmpty() && remoteAddress(text) == text;
}

std::optional<RemoteAnswer> answerFrom(const QJsonArray &fields)
{
    const std::optional<RemoteState> state = remoteStateNamed(fields.at(0).toString());
    const std::optional<RemoteFailure> failure = remoteFailureNamed(fields.at(1).toString());
    const int status = fields.at(2).toInt(-1);
    const QString target = fields.at(3).toString();
    const double time = fields.at(4).toDouble(-1);
    if (!state || !failure || status < 0 || status > 999 || time < 0 || time > 1e11)
        return {};
    if (*state == RemoteState::Redirected ? remoteAddress(target).isEmpty() : !target.isEmpty())
        return {};
    return RemoteAnswer{*state, *failure, status, target, qint64(time)};
}

} // namespace

RemoteAnswers freshAnswers(const RemoteAnswers &answers, qint64 now)
{
    RemoteAnswers fresh = answers;
    fresh.removeIf([now](RemoteAnswers::iterator answer) { return !isFresh(answer.value(), now); });
    if (fresh.size() <= mostRemoteAnswers)
        return fresh;
    QList<std::pair<qint64, QString>> byAge;
    byAge.reserve(fresh.size());
    for (auto answer = fresh.cbegin(); answer != fresh.cend(); ++answer)
        byAge.append({-answer->time, answer.key()});
    std::nth_element(byAge.begin(), byAge.begin() + mostRemoteAnswers, byAge.end());
    for (qsizetype i = mostRemoteAnswers; i < byAge.size(); ++i)
        fresh.remove(byAge.at(i).second);
    return fresh;
}

QByteArray writeRemoteAnswers(const RemoteAnswers &answers)
{
    QJsonObject list;
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer)
        list.insert(answer.key(),
            QJsonArray{remoteStateName(answer->state), remoteFailureName(answer->failure), answer->status, answer->target, answer->time});
    return QJsonDocument(QJsonObject{{u"version"_s, formatVersion}, {u"answers"_s, list}}).toJson(QJsonDocument::Compact);
}

RemoteAnswers readRemoteAnswers(const QByteArray &bytes)
{
    if (bytes.size() > largestRemoteFile)
        return {};
    const QJsonObject file = QJsonDocument::fromJson(bytes).object();
    if (file.value("version"_L1).toInt() != formatVersion)
        return {};
    RemoteAnswers answers;
    const QJsonObject list = file.value("answers"_L1).toObject();
    for (auto entry = list.begin(); entry != list.end(); ++entry)
        if (const std::optional<RemoteAnswer> answer = answerFrom(entry.value().toArray()); answer && isAddress(entry.key()))
            answers.insert(entry.key(), *answer);
    return answers;
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/remote/remoteanswer.h"

#include <QByteArray>
#include <QHash>

#include <memory>

namespace Galley {

// What is known of addresses on the web, by remoteAddress().
using RemoteAnswers = QHash<QString, RemoteAnswer>;
using RemoteAnswersPtr = std::shared_ptr<const RemoteAnswers>;

constexpr qsizetype mostRemoteAnswers = 10000;
constexpr qsizetype largestRemoteFile = 16 * 1024 * 1024; // bytes

// Without those that do not hold any more, and the newest ones if there are too many.
RemoteAnswers freshAnswers(const RemoteAnswers &answers, qint64 now);

// As a file. Reading takes anything: what makes no sense in it is left out.
QByteArray writeRemoteAnswers(const RemoteAnswers &answers);
RemoteAnswers readRemoteAnswers(const QByteArray &bytes);

} // namespace Galley

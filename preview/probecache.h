// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Galley {

// The file that Qt WebEngine starts as its renderer; empty when there is none.
QString webEngineProcessFile();

// Changes with everything that decides whether Qt WebEngine starts: its version and files, the system, the user, the
// environment.
QByteArray probeKey();

// Only a success is remembered: who mends a failure need not know of the file.
QString probeCacheFile();
bool wasUsable(const QString &file, const QByteArray &key);
void rememberUsable(const QString &file, const QByteArray &key);

// What a failed probe leaves behind, and what to tell the writer (translated).
struct ProbeFailure
{
    QString engineFile;
    QByteArray output;
    bool timedOut = false;
    bool noThreads = false; // the system has too few left
};
QString probeFailureReason(const ProbeFailure &failure);

} // namespace Galley

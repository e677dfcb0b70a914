// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace Galley {

// Starts a program beside this one in a home of its own, so that no settings and no session of an earlier start change
// the work. Only the cache stays: it holds what the second start of a machine finds.
class Starter
{
public:
    // The environment in which all programs are started from then on. To be called before this program prepares its own
    // for drawing: what Galley does about it is its own merit, and a bare program must not inherit it.
    static void keepEnvironment();

    explicit Starter(const QString &program);

    // From the start to the word, in milliseconds; negative when it did not come. Then the program is ended.
    double timeUntil(const QByteArray &word, const QString &file);
    // Of all its processes once it has said the word, in megabytes; negative when it did not.
    double memoryAt(const QByteArray &word, const QString &file);

private:
    bool runUntilSaid(QProcess &process, const QByteArray &word, const QString &file, const QString &home);

    QString m_program;
    QTemporaryDir m_cache;
};

} // namespace Galley

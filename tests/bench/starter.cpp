// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/starter.h"

#include "tests/bench/processtree.h"
#include "tests/bench/series.h"

#include <QCoreApplication>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr int longestSilence = 60'000; // milliseconds

QProcessEnvironment &keptEnvironment()
{
    static QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    return environment;
}

void end(QProcess &process)
{
    process.kill();
    process.waitForFinished();
}

} // namespace

void Starter::keepEnvironment()
{
    keptEnvironment() = QProcessEnvironment::systemEnvironment();
}

Starter::Starter(const QString &program) : m_program(QCoreApplication::applicationDirPath() + u'/' + program) { }

double Starter::timeUntil(const QByteArray &word, const QString &file)
{
    const QTemporaryDir home;
    QProcess process;
    const auto start = BenchClock::now();
    const double taken = runUntilSaid(process, word, file, home.path()) ? millisecondsSince(start) : -1;
    end(process);
    return taken;
}

double Starter::memoryAt(const QByteArray &word, const QString &file)
{
    const QTemporaryDir home;
    QProcess process;
    const double memory = runUntilSaid(process, word, file, home.path()) ? memoryOfTree(process.processId()) : -1;
    end(process);
    return memory;
}

bool Starter::runUntilSaid(QProcess &process, const QByteArray &word, const QString &file, const QString &home)
{
    QProcessEnvironment environment = keptEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, home + u"/config"_s);
    environment.insert(u"XDG_STATE_HOME"_s, home + u"/state"_s);
    environment.insert(u"XDG_DATA_HOME"_s, home + u"/data"_s);
    environment.insert(u"XDG_CACHE_HOME"_s, m_cache.path());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(m_program, {file});
    QByteArray said;
    while (process.waitForReadyRead(longestSilence)) {
        said += process.readAllStandardOutput();
        if (said.contains(word))
            return true;
    }
    return false;
}

} // namespace Galley

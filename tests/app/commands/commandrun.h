// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "app/commands/commandoptions.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Galley {

// What a command answered.
struct CommandRun
{
    int status = -1;
    QByteArray output;
    QString errors;
};

// `command(streams)` returns the status.
template <typename Command> CommandRun runOn(const QByteArray &input, Command command)
{
    QBuffer in;
    QBuffer out;
    QBuffer err;
    in.setData(input);
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    CommandRun run;
    run.status = command(CommandStreams{in, out, err});
    run.output = out.data();
    run.errors = QString::fromUtf8(err.data());
    return run;
}

inline CommandRun runWith(
    int (*command)(const CommandOptions &, const CommandStreams &), const CommandOptions &options, const QByteArray &input = {})
{
    return runOn(input, [&](const CommandStreams &streams) { return command(options, streams); });
}

// With the command's name before its arguments, as it is typed.
inline CommandRun runTyped(const QStringList &arguments, const QByteArray &input = {})
{
    return runOn(input, [&arguments](const CommandStreams &streams) { return runCommand(arguments, streams); });
}

// Writes a file, its folder too, and returns its path.
inline QString written(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %ls", qUtf16Printable(path));
    return path;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QStringList>

#include <optional>

namespace Galley {

// Where a command reads `-` and writes its answers; all open.
struct CommandStreams
{
    QIODevice &input;
    QIODevice &output;
    QIODevice &errors;
};

// Whether this first argument names a command of this folder.
bool isCommand(const QString &name);

// Whether the command needs a QGuiApplication; the others are content with a QCoreApplication.
bool commandNeedsGui(const QString &name);

// Runs the command that the first argument names and returns the exit status: 0, 1 for findings, 2 for "could not run".
int runCommand(const QStringList &arguments, const CommandStreams &streams);

// The same on the process's own streams and in the writer's language; nothing when the first argument is no command.
std::optional<int> runCommandLine(const QStringList &arguments);

} // namespace Galley

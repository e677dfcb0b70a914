// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Galley {

inline constexpr int couldNotRun = 2;

struct OptionSyntax
{
    QString name; // with its dashes
    QString valueName; // empty: it takes none
    QString what; // for the help
    bool valueMayLack = false; // it can stand alone; a value is then given behind an equals sign only
};

struct CommandSyntax
{
    QString name;
    QString usage; // what follows the name
    QString what; // one sentence
    QList<OptionSyntax> options;
    qsizetype mostFiles = 1;
};

struct CommandOptions
{
    QStringList files; // at least one, unless help is asked for or there is an error
    QHash<QString, QString> values; // by option
    bool help = false;
    QString error; // the line for standard error, without its line end

    bool has(QStringView option) const { return values.contains(option.toString()); }
};

// Understands `--name value`, `--name=value`, `-o value` and `--`, behind which everything is a file.
CommandOptions parseCommand(const CommandSyntax &syntax, const QStringList &arguments);

QString helpFor(const CommandSyntax &syntax);

// Each says what went wrong and what to do on one line, and returns the exit status.
int failFile(const CommandStreams &streams, const QString &file, const QString &message);

// All of the bytes to standard output, or an error; returns the exit status.
int writeOut(const CommandStreams &streams, const QByteArray &bytes);

// "It is so. Do that." as the end of an error line: "it is so; do that".
QString asErrorLine(QString sentences);

} // namespace Galley

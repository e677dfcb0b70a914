// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/commands/checkcommand.h"
#include "app/commands/commandoptions.h"
#include "app/commands/importcommand.h"
#include "app/commands/inspectcommand.h"
#include "app/commands/rendercommand.h"
#include "app/commands/toccommand.h"
#include "app/languages.h"
#include "app/preferences.h"
#include "app/settings.h"

#include <QFile>
#include <QSettings>

#include <cstdio>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

struct Command
{
    CommandSyntax (*syntax)();
    int (*run)(const CommandOptions &options, const CommandStreams &streams);
};

std::optional<Command> commandNamed(const QString &name)
{
    if (name == "inspect"_L1)
        return Command{inspectSyntax, runInspect};
    if (name == "check"_L1)
        return Command{checkSyntax, runCheck};
    if (name == "toc"_L1)
        return Command{tocSyntax, runToc};
    if (name == "import"_L1)
        return Command{importSyntax, runImport};
    if (name == "render"_L1)
        return Command{renderSyntax, runRender};
    return {};
}

} // namespace

bool isCommand(const QString &name)
{
    return commandNamed(name).has_value();
}

bool commandNeedsGui(const QString &)
{
    return false;
}

int runCommand(const QStringList &arguments, const CommandStreams &streams)
{
    const std::optional<Command> command = commandNamed(arguments.value(0));
    if (!command)
        return couldNotRun;
    const CommandSyntax syntax = command->syntax();
    const CommandOptions options = parseCommand(syntax, arguments.sliced(1));
    if (options.help)
        return writeOut(streams, helpFor(syntax).toUtf8());
    if (!options.error.isEmpty()) {
        streams.errors.write((options.error + u'\n').toUtf8());
        return couldNotRun;
    }
    return command->run(options, streams);
}

std::optional<int> runCommandLine(const QStringList &arguments)
{
    if (!isCommand(arguments.value(0)))
        return {};
    Languages languages;
    languages.use(readPreferences(QSettings(Settings::usualFile(), QSettings::IniFormat)).language);
    QFile input;
    QFile output;
    QFile errors;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly)
        || !errors.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return couldNotRun;
    return runCommand(arguments, {input, output, errors});
}

} // namespace Galley

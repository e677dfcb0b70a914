// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startarguments.h"

#include "app/diskaccess.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Galley {

QStringList decodedArguments(int argc, const char *const *argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
#ifdef Q_OS_WIN
        arguments.append(QString::fromLocal8Bit(argv[i]));
#else
        arguments.append(pathOf(argv[i]));
#endif
    }
    return arguments;
}

FilePlace parseFilePlace(const QString &argument)
{
    static const QRegularExpression withLine(u"^(.+):(\\d{1,9})$"_s, QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = withLine.match(argument);
    DiskAccess::Status status;
    if (!match.hasMatch() || systemDisk().status(diskName(argument), status) == 0)
        return {argument, 0};
    return {match.captured(1), std::max(1, match.captured(2).toInt())};
}

StartArguments parseStart(const QStringList &arguments)
{
    StartArguments start;
    bool onlyFiles = false;
    for (const QString &argument : arguments) {
        if (onlyFiles || !argument.startsWith(u'-') || argument == "-"_L1) {
            start.files.append(parseFilePlace(argument));
        } else if (argument == "--"_L1) {
            onlyFiles = true;
        } else if (argument == "--help"_L1 || argument == "-h"_L1) {
            start.wish = StartArguments::Wish::Help;
            return start;
        } else if (argument == "--version"_L1 || argument == "-v"_L1) {
            start.wish = StartArguments::Wish::Version;
            return start;
        } else {
            start.wish = StartArguments::Wish::Error;
            start.unknown = argument;
            return start;
        }
    }
    return start;
}

} // namespace Galley

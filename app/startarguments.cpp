// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startarguments.h"

#include "app/diskaccess.h"

#include <algorithm>

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
    // No regular expression: it refuses names that are no valid text.
    const qsizetype colon = argument.lastIndexOf(u':');
    const QStringView digits = QStringView(argument).sliced(colon + 1);
    const bool hasLine = colon > 0 && !digits.isEmpty() && digits.size() <= 9
        && std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    DiskAccess::Status status;
    if (!hasLine || systemDisk().status(diskName(argument), status) == 0)
        return {argument, 0};
    return {argument.first(colon), std::max(1, digits.toInt())};
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

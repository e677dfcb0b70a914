// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Galley {

// What the program was started with, without its name. File names are bytes, which need not be text in the locale's
// encoding or in any: they become paths as app/diskaccess.h has them.
QStringList decodedArguments(int argc, const char *const *argv);

// A file to open, at a line where one was given.
struct FilePlace
{
    QString path;
    int line = 0; // 0: none given
    friend bool operator==(const FilePlace &, const FilePlace &) = default;
};

// `FILE` or `FILE:LINE`; a file whose very name ends in a colon and digits is that file.
FilePlace parseFilePlace(const QString &argument);

// What the editor was started with.
struct StartArguments
{
    enum class Wish { Open, Help, Version, Error };
    Wish wish = Wish::Open;
    QList<FilePlace> files;
    QString unknown; // the option that is none

    friend bool operator==(const StartArguments &, const StartArguments &) = default;
};
StartArguments parseStart(const QStringList &arguments); // without the program's name

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outside/filestamp.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <optional>

namespace Galley {

// A running program, told apart from a later one that was given the same number.
struct ProgramIdentity
{
    qint64 pid = 0;
    QString host;
    QString start; // of the program, in the system's own counting; empty where it is unknown
    QString boot; // of the system, likewise

    static ProgramIdentity own();
    bool isOnThisHost() const;
    bool runs() const; // true of another host's, about which nothing is known

    friend bool operator==(const ProgramIdentity &, const ProgramIdentity &) = default;
};

// Who has a file open.
struct LockHolder
{
    ProgramIdentity program;
    QDateTime since;

    QByteArray toBytes() const;
    static std::optional<LockHolder> fromBytes(const QByteArray &bytes);
};

// Tells instances of the program from each other's files by small files in a folder of their own: one for the name,
// one for the file itself, which may have several names. What a program left that does not run any more means nothing.
// Any thread; reads and writes small files.
class FileLocks
{
public:
    explicit FileLocks(const QString &folder) : m_folder(folder) { } // an empty name: nothing is locked
    static QString usualFolder();

    QStringList namesFor(const QString &path) const; // of the file's locks; looks at the file

    // Takes the locks, unless another running program has one: that one is returned.
    std::optional<LockHolder> take(const QStringList &names, const ProgramIdentity &own = ProgramIdentity::own()) const;
    void takeOver(const QStringList &names, const ProgramIdentity &own = ProgramIdentity::own()) const;
    void release(const QStringList &names, const ProgramIdentity &own = ProgramIdentity::own()) const; // what is ours of them

private:
    std::optional<LockHolder> read(const QString &name) const;
    void write(const QString &name, const ProgramIdentity &own) const;

    QString m_folder;
};

} // namespace Galley

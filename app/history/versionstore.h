// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/version.h"

#include <QString>

#include <optional>

namespace Galley {

// The kept versions of one file, in a folder of its own: an entry for each, and the contents, compressed, once for each
// different one. What cannot be read is not listed. Any thread, one at a time for one file.
class VersionStore
{
public:
    // `folder` holds the stores of all files.
    VersionStore(const QString &folder, const QString &file);
    static QString usualFolder();

    // False when it could not be brought to the disk. Nothing is added when the newest version has the same contents.
    bool keep(const QByteArray &bytes, VersionReason reason, const QDateTime &time = QDateTime::currentDateTime());

    QList<KeptVersion> versions() const; // newest first
    // The file's bytes; nothing when they are gone or are not what was kept.
    std::optional<QByteArray> contents(const KeptVersion &version) const;

    void prune(const VersionLimits &limits = {});
    const QString &path() const { return m_path; }

private:
    QString entryPath(int number) const;
    QString contentsPath(const QByteArray &hash) const;
    bool storeContents(const QByteArray &bytes, const QByteArray &hash) const;

    QString m_path;
    QString m_file;
};

// Removes the least recently changed stores until what is left is no larger than this.
void limitVersions(const QString &folder, qint64 mostBytes);

} // namespace Galley

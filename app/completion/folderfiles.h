// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/surroundingsmemory.h"

#include <QStringList>

#include <mutex>

namespace Galley {

// The files in an article's folder and below, and the anchors of those that are Markdown. Remembers what it has listed
// and reads a file again only when it has changed. Thread-safe; all but cached() may wait for the disk.
class FolderFiles
{
public:
    // What was listed last for this folder; empty before.
    QStringList cached(const QString &folder) const;

    // Paths relative to the folder, those in the folder itself first. Hidden files and folders are left out, links to
    // folders not followed, and there is an end to what is looked at.
    QStringList list(const QString &folder);

    QStringList anchorsOf(const QString &path); // sorted; empty when it is no readable Markdown file

private:
    mutable std::mutex m_mutex; // guards the listing, not the disk
    QString m_folder;
    QStringList m_files;
    SurroundingsMemory m_memory{SurroundingsMemory::Trust::Checked};
};

} // namespace Galley

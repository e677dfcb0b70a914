// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/bibliography/bibliographyfile.h"
#include "document/lazy.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <memory>

namespace Galley {

// All that an article can cite by key, from one or several files: an immutable value, shared by snapshots. Any thread.
class Bibliography
{
public:
    // Who says that these files count.
    enum class Origin { FrontMatter, Folder, Library };
    struct File
    {
        BibliographyFilePtr content;
        QString name; // as it is told: as the article names it, or seen from the article's folder
    };
    struct Entry
    {
        const BibliographyEntry *entry = nullptr; // lives as long as the bibliography
        bool isDuplicate = false; // its key belongs to an earlier one
        int file = 0; // index
    };

    Bibliography(Origin origin, QList<File> files);

    Origin origin() const { return m_origin; }
    const QList<File> &files() const { return m_files; }
    const QList<Entry> &entries() const { return m_entries; } // in the order of the files
    const QSet<QString> &keys() const { return m_keys; } // aliases included
    const BibliographyEntry *find(const QString &key) const; // null when there is none

    // Keys that may be meant by one that does not exist, likeliest first; a few only.
    QStringList similarKeys(const QString &key) const;

private:
    struct Fingerprints;

    void add(const BibliographyEntry &entry, int file);

    Origin m_origin;
    QList<File> m_files;
    QList<Entry> m_entries;
    QSet<QString> m_keys;
    QHash<QString, const BibliographyEntry *> m_byKey;
    Lazy<std::shared_ptr<const Fingerprints>> m_fingerprints;
};
using BibliographyPtr = std::shared_ptr<const Bibliography>;

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/folderlistings.h"
#include "document/article/folderpages.h"
#include "document/article/folderrules.h"
#include "document/bibliography/bibliographyplaces.h"
#include "document/stoptoken.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <condition_variable>
#include <mutex>

namespace Galley {

// What has been read of the files around articles, so that it is read again only when they change, and once for all
// articles of a folder. Thread-safe.
class SurroundingsMemory
{
public:
    enum class Trust {
        Checked, // size and time of a file tell whether it is still what was read
        Blind // for the length of one command
    };
    explicit SurroundingsMemory(Trust trust) : m_trust(trust) { }

    FolderPages pagesOf(const QString &folder, const StopToken &stop = {});
    FolderRules rulesOf(const QString &folder);
    // Null for an article without a place of which nothing is known. The files that it was read from, or would be, are
    // added to `looked`. As long as nothing changes it is the same object.
    BibliographyPtr bibliographyOf(const BibliographyOrder &order, QStringList *looked, const StopToken &stop = {});
    // Whether the file could be read; not when it is too large, or when stopped.
    bool readAnchors(const QString &path, QSet<QString> *anchors, const StopToken &stop = {});
    std::shared_ptr<FolderListings> listings(); // fresh ones each time, unless what was read is trusted blindly

private:
    struct Stamp
    {
        qint64 size = -1;
        QDateTime time;
        friend bool operator==(const Stamp &, const Stamp &) = default;
    };
    template <typename Value> struct Known
    {
        Value value;
        QHash<QString, Stamp> stamps; // of the files it was read from, missing ones included
    };
    static Stamp stampOf(const QString &path);
    template <typename Value> bool isFresh(const Known<Value> &known) const;
    BibliographyPlaces bibliographyPlaces(const BibliographyOrder &order, const StopToken &stop);
    BibliographyFilePtr bibliographyFile(const QString &path, const StopToken &stop);

    const Trust m_trust;
    const std::shared_ptr<FolderListings> m_listings = std::make_shared<FolderListings>();
    std::mutex m_mutex; // held while reading a folder: who else wants the same would read it too
    std::condition_variable m_articleRead;
    QSet<QString> m_beingRead; // articles, by path
    QHash<QString, Known<FolderPages>> m_pages; // by folder
    QHash<QString, Known<FolderRules>> m_rules; // by folder
    QHash<QString, Known<QSet<QString>>> m_anchors; // by path
    QHash<QString, Known<BibliographyPlaces>> m_bibliographyPlaces; // by folder
    QHash<QString, Known<BibliographyFilePtr>> m_bibliographyFiles; // by path
    QHash<QStringList, BibliographyPtr> m_bibliographies; // by origin, names and paths
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/folderlistings.h"

#include <QString>
#include <QStringList>

namespace Galley {

// Finds the files that an article's links name. On a file system that tells case apart it also finds those whose name
// differs in case only, and on one that does not it tells the true spelling.
class FileFinder
{
public:
    // The folder is absolute; a path that begins with '/' counts from it too.
    FileFinder(QString folder, std::shared_ptr<FolderListings> listings);

    struct Found
    {
        bool exists = false;
        bool folder = false;
        QString location; // absolute, as the file system spells it
        QString actualCase; // the path as the file system spells it, when that is not as given
    };
    Found find(const QString &path);

    // Paths of what may be meant by one that does not exist: names like it in its folder, and the same name in the
    // folders beside and below. Likeliest first, three at most.
    QStringList similarTo(const QString &path);

private:
    QString spelling(const QString &folder, const QString &name); // empty when there is no such name

    QString m_folder;
    std::shared_ptr<FolderListings> m_listings;
    qsizetype m_comparisons = 0;
};

} // namespace Galley

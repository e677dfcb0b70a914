// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/folderlistings.h"

#include <QDir>
#include <QDirIterator>

namespace Galley {

namespace {

constexpr int namesLimit = 50000;
constexpr int pathsLimit = 5000;

FolderListings::Names readNames(const QString &folder)
{
    QStringList names;
    QDirIterator it(folder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    while (it.hasNext() && names.size() < namesLimit)
        names += it.nextFileInfo().fileName();
    names.sort();
    FolderListings::Names byLowerCase;
    for (const QString &name : std::as_const(names))
        if (const QString lower = name.toLower(); !byLowerCase.contains(lower))
            byLowerCase.insert(lower, name);
    return byLowerCase;
}

FolderListings::Paths readPaths(const QString &root)
{
    QStringList paths;
    const QDir folder(root);
    QDirIterator it(root, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext() && paths.size() < pathsLimit)
        paths += folder.relativeFilePath(it.next());
    paths.sort();
    FolderListings::Paths byLowerCase;
    for (const QString &path : std::as_const(paths))
        byLowerCase[path.sliced(path.lastIndexOf(u'/') + 1).toLower()] += path;
    return byLowerCase;
}

} // namespace

std::shared_ptr<const FolderListings::Names> FolderListings::readOnce(const QString &folder)
{
    auto &names = m_names[folder];
    if (!names)
        names = std::make_shared<const Names>(readNames(folder));
    return names;
}

std::shared_ptr<const FolderListings::Names> FolderListings::namesIn(const QString &folder)
{
    const std::lock_guard lock(m_mutex);
    return readOnce(folder);
}

std::shared_ptr<const SimilarTexts> FolderListings::namesToCompare(const QString &folder)
{
    const std::lock_guard lock(m_mutex);
    auto &similar = m_similar[folder];
    if (!similar)
        similar = std::make_shared<const SimilarTexts>(readOnce(folder)->values());
    return similar;
}

std::shared_ptr<const FolderListings::Paths> FolderListings::pathsBelow(const QString &folder)
{
    const std::lock_guard lock(m_mutex);
    auto &paths = m_paths[folder];
    if (!paths)
        paths = std::make_shared<const Paths>(readPaths(folder));
    return paths;
}

} // namespace Galley

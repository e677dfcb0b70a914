// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/textsimilarity.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <mutex>

namespace Galley {

// What stands in folders, as it was when first asked for; for all articles of one command, or for one look around one
// article. Thread-safe.
class FolderListings
{
public:
    using Names = QHash<QString, QString>; // by lower-cased name
    using Paths = QHash<QString, QStringList>; // by lower-cased name

    std::shared_ptr<const Names> namesIn(const QString &folder);
    std::shared_ptr<const SimilarTexts> namesToCompare(const QString &folder); // the same ones
    std::shared_ptr<const Paths> pathsBelow(const QString &folder); // of files, seen from the folder; some thousands at most

private:
    std::shared_ptr<const Names> readOnce(const QString &folder);

    std::mutex m_mutex; // held while listing: who else wants the same would list it too
    QHash<QString, std::shared_ptr<const Names>> m_names;
    QHash<QString, std::shared_ptr<const SimilarTexts>> m_similar;
    QHash<QString, std::shared_ptr<const Paths>> m_paths;
};

} // namespace Galley

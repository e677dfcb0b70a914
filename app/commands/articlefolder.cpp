// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/articlefolder.h"

#include <QDirIterator>

namespace Galley {

using namespace Qt::StringLiterals;

QStringList articlesIn(const QString &folder)
{
    QStringList articles;
    QDirIterator it(folder, {u"*.md"_s, u"*.markdown"_s}, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (it.hasNext())
        articles += it.next();
    articles.sort();
    return articles;
}

} // namespace Galley

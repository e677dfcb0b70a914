// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/linkmap.h"
#include "document/stoptoken.h"

#include <QStringList>

namespace Galley {

// The pages that the articles of one folder can link to: those articles, what its `links.csv` says, its `sitemap.xml`.
struct FolderPages
{
    KnownPages pages;
    QList<SurroundingsFault> faults;
    QStringList files; // that were read, and links.csv and sitemap.xml in any case
};

// What is left when stopped is of no use. Any thread but the GUI's.
FolderPages gatherFolderPages(const QString &folder, const StopToken &stop = {});

} // namespace Galley

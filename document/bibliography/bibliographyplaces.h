// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/frontmatter.h"
#include "document/bibliography/bibliography.h"

#include <QStringList>

namespace Galley {

// Where an article's bibliography is to be looked for.
struct BibliographyOrder
{
    QString folder; // the article's; empty: it has no place yet
    QStringList named; // by its front matter, as written
    QString library; // the writer's own file, for articles that have none; empty: there is none
};

// Which files count: those that the front matter names, else what lies beside the article, else the writer's library.
struct BibliographyPlaces
{
    struct Place
    {
        QString path; // absolute
        QString name; // as it is told
    };
    Bibliography::Origin origin = Bibliography::Origin::Folder;
    QList<Place> places;
    QStringList looked; // files that were looked into to find that out
};

// `bibliography:` of the front matter: a name, a list or a map of them.
QStringList namedBibliographies(const FrontMatter &matter);

// Looks into the folder only where no file is named. A name is a path from the article's folder; `~/` begins one in the
// home folder. Paths of other machines are not followed. Any thread but the GUI's.
BibliographyPlaces findBibliographies(const BibliographyOrder &order, const StopToken &stop = {});

} // namespace Galley

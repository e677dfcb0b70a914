// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/surroundings.h"
#include "document/bibliography/bibliography.h"

namespace Galley {

// Surroundings in which a bibliography is known.
inline SurroundingsPtr surroundingsWith(const QString &bibtex, Bibliography::Origin origin = Bibliography::Origin::FrontMatter)
{
    auto file = std::make_shared<BibliographyFile>();
    file->path = QStringLiteral("/x/refs.bib");
    file->read = readBibtex(bibtex);
    auto surroundings = std::make_shared<Surroundings>();
    surroundings->articlePath = QStringLiteral("/x/article.md");
    surroundings->bibliography
        = std::make_shared<const Bibliography>(origin, QList<Bibliography::File>{{file, QStringLiteral("refs.bib")}});
    return surroundings;
}

} // namespace Galley

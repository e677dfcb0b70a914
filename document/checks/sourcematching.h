// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/bibliography/bibliography.h"

#include <QMultiHash>

namespace Galley {

// Finds the entry that a line of a source list is about.
class SourceMatcher
{
public:
    explicit SourceMatcher(const Bibliography &bibliography);

    // The one entry whose DOI, address or title stands in the text, asked for in this order; null when none or several
    // do.
    const BibliographyEntry *find(const QString &source) const;

private:
    using Index = QMultiHash<QString, const BibliographyEntry *>;

    static const BibliographyEntry *only(const Index &index, const QStringList &ids);
    const BibliographyEntry *byTitle(const QString &source) const;

    Index m_dois;
    Index m_addresses;
    Index m_titles; // by their words
    QMultiHash<QString, qsizetype> m_titleLengths; // in words, by the first two words
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/bibliography/bibliographyentry.h"
#include "document/bibliography/bibliographyfault.h"
#include "document/stoptoken.h"

#include <QList>
#include <QStringView>

namespace Galley {

// The works of one bibliography, in its order, and what is wrong with it. An entry that is broken costs no other.
struct ReadEntries
{
    QList<BibliographyEntry> entries;
    QList<BibliographyFault> faults;
};

// BibTeX and BibLaTeX, `crossref` resolved.
ReadEntries readBibtex(QStringView text, const StopToken &stop = {});

// CSL-JSON: a list of items, alone or as the `references` or `items` of an object. An item that is not well formed ends
// where the next one begins.
ReadEntries readCslJson(QStringView text, const StopToken &stop = {});

// Whether a JSON text is a list of CSL's items and not of something else.
bool looksLikeCslJson(QStringView text);

// RIS. A record without an ID gets the family name of its first author and the year for a key.
ReadEntries readRis(QStringView text, const StopToken &stop = {});

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/bibliography/bibliographyfault.h"
#include "document/stoptoken.h"

#include <QList>
#include <QMap>
#include <QStringView>

namespace Galley {

// An entry of a .bib file as it is written: names in lower case, abbreviations (`@string`) and `#` resolved, LaTeX left
// as it is.
struct BibtexEntry
{
    QString type;
    QString key;
    int line = 0; // counted from 1
    bool isBroken = false;
    QMap<QString, QString> fields;
};

struct ScannedBibtex
{
    QList<BibtexEntry> entries; // those with a key
    QList<BibliographyFault> faults;
};

// Reads entry by entry. An entry that does not close ends where a line begins with `@type{key,`, as deep as its own line
// or less, so that it takes no other along; what could be read of it is kept. Linear in the text, whatever it is.
ScannedBibtex scanBibtex(QStringView text, const StopToken &stop = {});

} // namespace Galley

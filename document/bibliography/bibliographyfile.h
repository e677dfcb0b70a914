// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/bibliography/readentries.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace Galley {

enum class BibliographyFormat { Bibtex, CslJson, Ris };

// By the ending of the name: .bib, .bibtex, .json, .ris.
std::optional<BibliographyFormat> bibliographyFormat(QStringView name);

// UTF-8, UTF-16 or, where it is none of them, Latin-1.
ReadEntries readEntries(const QByteArray &bytes, BibliographyFormat format, const StopToken &stop = {});

// What one file holds. Read with a limit: of a longer file its beginning counts.
struct BibliographyFile
{
    QString path;
    ReadEntries read;
};
using BibliographyFilePtr = std::shared_ptr<const BibliographyFile>;

// What is left when stopped is of no use. Any thread but the GUI's.
BibliographyFilePtr readBibliographyFile(const QString &path, const StopToken &stop = {});

} // namespace Galley

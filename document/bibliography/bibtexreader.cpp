// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bibliography/bibtexfields.h"
#include "document/bibliography/bibtexinheritance.h"
#include "document/bibliography/readentries.h"

namespace Galley {

using namespace Qt::StringLiterals;

ReadEntries readBibtex(QStringView text, const StopToken &stop)
{
    ScannedBibtex scanned = scanBibtex(text, stop);
    inheritFields(scanned);
    ReadEntries read;
    read.faults = std::move(scanned.faults);
    read.entries.reserve(scanned.entries.size());
    for (const BibtexEntry &entry : std::as_const(scanned.entries)) {
        if (stop.isStopped())
            break;
        if (entry.type != "xdata"_L1) // which only lends its fields
            read.entries.append(entryFromBibtex(entry));
    }
    return read;
}

} // namespace Galley

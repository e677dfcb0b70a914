// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/factindex.h"

namespace Galley {

// The link that makes an entry one; null for plain entries.
const PlacedLink *linkOfEntry(const FactIndex &facts, const TocEntry &entry);

// Edits within the entry's own text.
QList<TextEdit> retargetedEntry(const FactIndex &facts, const TocEntry &entry, const QString &anchor);
QList<TextEdit> renamedEntry(const FactIndex &facts, const TocEntry &entry, const OutlineEntry &heading);

// The entry's text as it should stand: a dead or wrong link leads to the heading that it names, a name that is no
// longer the heading's becomes so unless a live link bears it.
QString updatedEntry(const FactIndex &facts, const TocEntry &entry);
QList<TextEdit> updatedEntryEdits(const FactIndex &facts, const TocEntry &entry); // that make it so

} // namespace Galley

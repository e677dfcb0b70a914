// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bibliographystates.h"

#include "document/bibliography/bibliography.h"

#include <algorithm>

namespace Galley {

namespace {

EntryState stateOf(const Bibliography::Entry &listed, const QSet<QString> &cited)
{
    const BibliographyEntry &entry = *listed.entry;
    if (listed.isDuplicate)
        return EntryState::Duplicate;
    if (entry.isBroken)
        return EntryState::Broken;
    const bool isCited = cited.contains(entry.key) || cited.contains(QString(u'*'))
        || std::any_of(entry.aliases.cbegin(), entry.aliases.cend(), [&cited](const QString &alias) { return cited.contains(alias); });
    return isCited ? EntryState::Ok : EntryState::Unused;
}

} // namespace

QList<ListedEntry> listedEntries(const DocumentSnapshot &snapshot)
{
    const BibliographyPtr &bibliography = snapshot.surroundings()->bibliography;
    if (!bibliography)
        return {};
    QSet<QString> cited;
    for (const PlacedCitation &placed : snapshot.citations())
        if (placed.citation.kind == CitationKind::Key)
            for (const Citation::Member &member : placed.citation.members)
                cited.insert(member.key);
    QList<ListedEntry> entries;
    entries.reserve(bibliography->entries().size());
    for (const Bibliography::Entry &listed : bibliography->entries())
        entries.append({listed.entry, stateOf(listed, cited)});
    return entries;
}

} // namespace Galley

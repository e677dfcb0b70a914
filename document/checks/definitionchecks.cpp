// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/definitionchecks.h"

#include "document/documentsnapshot.h"

#include <QSet>

#include <algorithm>

namespace Galley {

namespace {

bool isNumber(const QString &label)
{
    return !label.isEmpty() && std::all_of(label.begin(), label.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

struct UsedLabels
{
    QSet<QString> links;
    QSet<QString> footnotes;
    bool numbers = false; // some citation is by number

    explicit UsedLabels(const DocumentSnapshot &snapshot)
    {
        for (const PlacedLink &placed : snapshot.links()) {
            if (placed.link.kind == LinkKind::Footnote)
                footnotes.insert(normalisedLabel(placed.link.target));
            else if (!placed.link.label.isEmpty())
                links.insert(normalisedLabel(placed.link.label));
        }
        for (const PlacedCitation &placed : snapshot.citations()) {
            if (placed.citation.kind != CitationKind::Number)
                continue;
            numbers = true;
            for (const Citation::Member &member : placed.citation.members)
                links.insert(member.key);
        }
    }
};

} // namespace

QList<Finding> checkDefinitions(const DocumentSnapshot &snapshot)
{
    const UsedLabels used(snapshot);
    QSet<QString> seenLinks;
    QSet<QString> seenFootnotes;
    QList<Finding> findings;
    for (const PlacedDefinition &placed : snapshot.definitions()) {
        const LinkDefinition &definition = placed.definition;
        const QString &key = definition.key;
        if (definition.footnote) {
            if (!used.footnotes.contains(key) && !seenFootnotes.contains(key))
                findings += makeFinding(FindingKind::FootnoteUnused, placed.range(), {definition.label});
            seenFootnotes.insert(key);
            continue;
        }
        if (seenLinks.contains(key))
            findings += makeFinding(FindingKind::LinkDefinitionDuplicate, placed.range(), {definition.target, QString()});
        else if (!used.links.contains(key) && !(used.numbers && isNumber(key))) // then it is a source that nobody cites
            findings += makeFinding(FindingKind::LinkDefinitionUnused, placed.range(), {definition.target, QString()});
        seenLinks.insert(key);
    }
    return findings;
}

} // namespace Galley

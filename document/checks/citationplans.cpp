// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/citationplans.h"

#include "document/checks/editcollector.h"
#include "document/checks/fixes.h"
#include "document/checks/footnoteconversion.h"
#include "document/checks/keyconversion.h"
#include "document/checks/listlinks.h"
#include "document/checks/numbergroup.h"
#include "document/checks/renumbering.h"
#include "document/checks/sourcestubs.h"

namespace Galley {

namespace {

QList<TextEdit> normalisedGroups(const FactIndex &facts)
{
    EditCollector edits;
    for (const PlacedCitation &placed : facts.snapshot().citations()) {
        if (placed.citation.kind != CitationKind::Number)
            continue;
        const QString form = groupText(groupMembers(placed.citation));
        if (facts.text(placed.range()) != form)
            edits.add({{placed.range(), form}});
    }
    return edits.edits();
}

} // namespace

EditBatch planCitationRepair(const DocumentSnapshot &snapshot, CitationRepair repair)
{
    const FactIndex facts(snapshot);
    EditBatch batch{snapshot.revision(), {}, {}};
    switch (repair) {
    case CitationRepair::Renumber:
        batch.edits = planRenumbering(facts);
        break;
    case CitationRepair::NormaliseGroups:
        batch.edits = normalisedGroups(facts);
        break;
    case CitationRepair::AddSources:
        batch.edits = planSourceStubs(facts).edits;
        break;
    case CitationRepair::ToFootnotes:
        batch.edits = planFootnotes(facts);
        break;
    case CitationRepair::ToKeys:
        batch.edits = planKeys(facts);
        break;
    case CitationRepair::ToListLinks:
        batch.edits = planListLinks(facts);
        break;
    }
    return batch;
}

EditBatch planDropNumber(const DocumentSnapshot &snapshot, int number)
{
    const QString key = QString::number(number);
    QList<Finding> uses;
    for (const PlacedCitation &placed : snapshot.citations()) {
        if (placed.citation.kind != CitationKind::Number)
            continue;
        for (const Citation::Member &member : placed.citation.members) {
            if (member.key != key)
                continue;
            uses += makeFinding(FindingKind::CitationNumberWithoutSource, member.range.shifted(placed.blockStart), {key});
            break;
        }
    }
    return planFixAll(snapshot, uses, FixKind::DropNumber);
}

EditBatch planRemoveSource(const DocumentSnapshot &snapshot, int number)
{
    QList<Finding> places;
    for (const NumberedSource &source : snapshot.sources())
        if (source.number == number)
            places += makeFinding(FindingKind::CitationSourceUnused, source.range, {QString::number(number)});
    return planFixAll(snapshot, places, FixKind::RemoveSource);
}

} // namespace Galley

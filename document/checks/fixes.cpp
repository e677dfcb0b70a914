// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/fixes.h"

#include "document/checks/citationfixes.h"
#include "document/checks/definitionfixes.h"
#include "document/checks/editcollector.h"
#include "document/checks/headingfixes.h"
#include "document/checks/linkfixes.h"
#include "document/checks/namedfixes.h"
#include "document/checks/placeholderfixes.h"
#include "document/checks/prosefixes.h"
#include "document/checks/tocfixes.h"

#include <algorithm>

namespace Galley {

struct FixFinder::Private
{
    FactIndex facts;
    TocFixes toc{facts};
    LinkFixes links{facts};
    PlaceholderFixes placeholders{facts};
    CitationFixes citations{facts};
    HeadingFixes headings;

    Private(const DocumentSnapshot &snapshot, FixedAtOnce extent) : facts(snapshot), headings(facts, extent) { }
    QList<Fix> fixesFor(const Finding &finding);
};

QList<Fix> FixFinder::Private::fixesFor(const Finding &finding)
{
    using enum FindingKind;
    switch (finding.kind) {
    case TocEntryWithoutHeading:
    case TocHeadingMissing:
    case TocTextDiffers:
    case TocOrder:
    case TocLevel:
    case TocLinkDead:
    case TocLinkWrong:
        return toc.fixesFor(finding);
    case LinkFileMissing:
    case LinkAnchorMissing:
    case LinkCase:
    case LinkEmpty:
    case LinkRemoteDead:
    case LinkReferenceUndefined:
    case ImageFileMissing:
    case ImageAltMissing:
        return links.fixesFor(finding);
    case LinkDefinitionUnused:
    case LinkDefinitionDuplicate:
    case FootnoteUnused:
        return definitionFixes(facts, finding);
    case FootnoteUndefined:
        return footnoteMarkFixes(facts, finding);
    case InternalLinkUnresolved:
    case PlaceholderLeft:
        return placeholders.fixesFor(finding);
    case CitationKeyUnknown:
    case CitationNumberWithoutSource:
    case CitationSourceUnused:
    case CitationNumberOrder:
    case CitationNumberRepeated:
    case CitationGroupMalformed:
        return citations.fixesFor(finding);
    case CitationLostMark:
        return proseFixes(facts, finding, citations.suggestedMarks());
    case DoubledWord:
        return proseFixes(facts, finding, {});
    case HeadingLevelJump:
    case HeadingDuplicate:
    case HeadingEmpty:
    case TitleMissing:
    case TitleDuplicate:
    case SectionWithoutCitation:
        return headings.fixesFor(finding);
    case FrontMatterBroken:
        return frontMatterFixes(facts, finding);
    case BibliographyEntryBroken:
    case BibliographyKeyDuplicate:
        break; // to be put right in their file
    }
    return {};
}

FixFinder::FixFinder(const DocumentSnapshot &snapshot, FixedAtOnce extent) : d(std::make_unique<Private>(snapshot, extent)) { }

FixFinder::~FixFinder() = default;

QList<Fix> FixFinder::fixesFor(const Finding &finding)
{
    QList<Fix> fixes = d->fixesFor(finding);
    fixes.removeIf([](const Fix &fix) { return fix.edits.edits.isEmpty(); });
    return fixes;
}

QList<Fix> fixesFor(const DocumentSnapshot &snapshot, const Finding &finding)
{
    return FixFinder(snapshot).fixesFor(finding);
}

namespace {

// Gathers what `choose` takes from the fixes of each finding; null for nothing.
template <typename Choose> EditBatch planChosen(const DocumentSnapshot &snapshot, const QList<Finding> &findings, Choose &&choose)
{
    FixFinder finder(snapshot, FixedAtOnce::All);
    EditCollector collector;
    for (const Finding &finding : findings) {
        const QList<Fix> fixes = finder.fixesFor(finding);
        if (const Fix *fix = choose(finding, fixes))
            collector.add(fix->edits.edits);
    }
    return {snapshot.revision(), collector.edits(), {}};
}

template <typename Predicate> const Fix *firstOf(const QList<Fix> &fixes, Predicate &&predicate)
{
    const auto found = std::find_if(fixes.cbegin(), fixes.cend(), predicate);
    return found == fixes.cend() ? nullptr : &*found;
}

} // namespace

EditBatch planFixAll(const DocumentSnapshot &snapshot, const QList<Finding> &findings, FixKind kind)
{
    return planChosen(snapshot, findings,
        [kind](const Finding &, const QList<Fix> &fixes) { return firstOf(fixes, [kind](const Fix &fix) { return fix.kind == kind; }); });
}

EditBatch planFixes(const DocumentSnapshot &snapshot, const QList<Finding> &findings, const QList<FindingKind> &chosen)
{
    NamedFixes named(snapshot);
    return planChosen(snapshot, findings, [&](const Finding &finding, const QList<Fix> &fixes) {
        const Fix *safe = firstOf(fixes, [](const Fix &fix) { return fix.safety == Fix::Safety::Safe; });
        return !safe && chosen.contains(finding.kind) ? named.choose(finding, fixes) : safe;
    });
}

EditBatch planInsertMark(const DocumentSnapshot &snapshot, const Finding &lostMark, const QString &mark)
{
    return {snapshot.revision(), markInGap(FactIndex(snapshot), lostMark.range, mark), {}};
}

} // namespace Galley

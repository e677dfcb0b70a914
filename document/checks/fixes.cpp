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
#include <utility>

namespace Galley {

struct FixFinder::Private
{
    FactIndex facts;
    TocFixes toc;
    LinkFixes links{facts};
    PlaceholderFixes placeholders{facts};
    CitationFixes citations{facts};
    HeadingFixes headings;

    Private(const DocumentSnapshot &snapshot, FixedAtOnce extent) : facts(snapshot), toc(facts, extent), headings(facts, extent) { }
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

template <typename Predicate> const Fix *firstOf(const QList<Fix> &fixes, Predicate &&predicate)
{
    const auto found = std::find_if(fixes.cbegin(), fixes.cend(), predicate);
    return found == fixes.cend() ? nullptr : &*found;
}

bool changesHeadings(FixKind kind)
{
    return kind == FixKind::NumberHeading || kind == FixKind::AddHeading || kind == FixKind::SetHeadingLevel
        || kind == FixKind::RemoveHeading || kind == FixKind::UseEntryText;
}

bool changesContents(FixKind kind)
{
    return kind == FixKind::UpdateToc || kind == FixKind::RetargetTocEntry || kind == FixKind::UseHeadingText
        || kind == FixKind::AddTocEntry || kind == FixKind::RemoveTocEntry || kind == FixKind::NestTocEntry;
}

// Plans are made of the article as it is: one that rests on what another changes is made again when that is done. Links to
// headings wait for the headings, new numbers for the sources that are to have some.
void leaveForLater(QList<Fix> *fixes)
{
    const auto any
        = [fixes](auto &&is) { return std::any_of(fixes->cbegin(), fixes->cend(), [&](const Fix &fix) { return is(fix.kind); }); };
    if (any(changesHeadings))
        fixes->removeIf([](const Fix &fix) { return changesContents(fix.kind); });
    if (any([](FixKind kind) { return kind == FixKind::AddSources; }))
        fixes->removeIf([](const Fix &fix) { return fix.kind == FixKind::RenumberCitations; });
}

} // namespace

EditBatch planFixAll(const DocumentSnapshot &snapshot, const QList<Finding> &findings, FixKind kind)
{
    FixFinder finder(snapshot, FixedAtOnce::All);
    EditCollector collector;
    for (const Finding &finding : findings) {
        const QList<Fix> fixes = finder.fixesFor(finding);
        if (const Fix *fix = firstOf(fixes, [kind](const Fix &each) { return each.kind == kind; }))
            collector.add(fix->edits.edits);
    }
    return {snapshot.revision(), collector.edits(), {}};
}

EditBatch planFixes(const DocumentSnapshot &snapshot, const QList<Finding> &findings, const QList<FindingKind> &chosen)
{
    NamedFixes named(snapshot);
    FixFinder finder(snapshot, FixedAtOnce::All);
    QList<Fix> plans;
    for (const Finding &finding : findings) {
        const QList<Fix> fixes = finder.fixesFor(finding);
        const Fix *safe = firstOf(fixes, [](const Fix &fix) { return fix.safety == Fix::Safety::Safe; });
        if (const Fix *fix = !safe && chosen.contains(finding.kind) ? named.choose(finding, fixes) : safe)
            plans += *fix;
    }
    leaveForLater(&plans);
    EditCollector collector;
    for (const Fix &fix : std::as_const(plans))
        collector.add(fix.edits.edits);
    return {snapshot.revision(), collector.edits(), {}};
}

EditBatch planInsertMark(const DocumentSnapshot &snapshot, const Finding &lostMark, const QString &mark)
{
    return {snapshot.revision(), markInGap(FactIndex(snapshot), lostMark.range, mark), {}};
}

} // namespace Galley

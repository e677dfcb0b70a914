// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/fixes.h"

#include "document/checks/editcollector.h"
#include "document/checks/factindex.h"
#include "document/checks/linkfixes.h"
#include "document/checks/prosefixes.h"

#include <algorithm>

namespace Galley {

struct FixFinder::Private
{
    FactIndex facts;
    LinkFixes links{facts};
    QStringList suggestedMarks;

    explicit Private(const DocumentSnapshot &snapshot) : facts(snapshot) { }
};

FixFinder::FixFinder(const DocumentSnapshot &snapshot) : d(std::make_unique<Private>(snapshot)) { }

FixFinder::~FixFinder() = default;

QList<Fix> FixFinder::fixesFor(const Finding &finding)
{
    switch (finding.kind) {
    case FindingKind::LinkFileMissing:
    case FindingKind::LinkAnchorMissing:
    case FindingKind::LinkCase:
    case FindingKind::LinkEmpty:
    case FindingKind::LinkReferenceUndefined:
    case FindingKind::ImageFileMissing:
    case FindingKind::ImageAltMissing:
        return d->links.fixesFor(finding);
    case FindingKind::CitationLostMark:
    case FindingKind::DoubledWord:
        return proseFixes(d->facts, finding, d->suggestedMarks);
    default:
        return {};
    }
}

QList<Fix> fixesFor(const DocumentSnapshot &snapshot, const Finding &finding)
{
    return FixFinder(snapshot).fixesFor(finding);
}

namespace {

// Gathers what `choose` takes from the fixes of each finding; null for nothing.
template <typename Choose> EditBatch planChosen(const DocumentSnapshot &snapshot, const QList<Finding> &findings, Choose &&choose)
{
    FixFinder finder(snapshot);
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
    return planChosen(snapshot, findings, [&chosen](const Finding &finding, const QList<Fix> &fixes) {
        const Fix *safe = firstOf(fixes, [](const Fix &fix) { return fix.safety == Fix::Safety::Safe; });
        return !safe && !fixes.isEmpty() && chosen.contains(finding.kind) ? &fixes.first() : safe;
    });
}

EditBatch planInsertMark(const DocumentSnapshot &snapshot, const Finding &lostMark, const QString &mark)
{
    return {snapshot.revision(), markInGap(FactIndex(snapshot), lostMark.range, mark), {}};
}

} // namespace Galley

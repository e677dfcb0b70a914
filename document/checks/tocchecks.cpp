// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/tocchecks.h"

#include "document/article/tocwriting.h"
#include "document/documentsnapshot.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

std::optional<FindingKind> kindOf(TocEntryState state)
{
    switch (state) {
    case TocEntryState::Ok:
        return {};
    case TocEntryState::HeadingMissing:
        return FindingKind::TocEntryWithoutHeading;
    case TocEntryState::TargetDead:
        return FindingKind::TocLinkDead;
    case TocEntryState::TargetWrong:
        return FindingKind::TocLinkWrong;
    case TocEntryState::TextDiffers:
        return FindingKind::TocTextDiffers;
    case TocEntryState::LevelDiffers:
        return FindingKind::TocLevel;
    case TocEntryState::OrderDiffers:
        return FindingKind::TocOrder;
    }
    return {};
}

// “1. Making it”, “2.3) Making it” without the number.
QString withoutNumber(const QString &title)
{
    static const QRegularExpression number(u"\\A\\d{1,4}(?:\\.\\d{1,4})*[.):]?\\s+"_s);
    return QString(title).remove(number).simplified();
}

QList<Finding> checkEntries(const Toc &toc, const Outline &outline)
{
    QList<Finding> findings;
    bool orderTold = false;
    for (const TocEntry &entry : toc.entries) {
        const std::optional<FindingKind> kind = kindOf(entry.state);
        if (!kind || (kind == FindingKind::TocOrder && orderTold))
            continue;
        orderTold |= kind == FindingKind::TocOrder;
        Finding finding = makeFinding(*kind, entry.range, {entry.text, entry.heading < 0 ? QString() : outline[entry.heading].title});
        if (kind == FindingKind::TocTextDiffers
            && (!entry.target.isEmpty() || withoutNumber(outline[entry.heading].title) == entry.text.simplified()))
            finding.severity = Severity::Note; // the reader still gets there, or knows it again
        findings += finding;
    }
    return findings;
}

} // namespace

QList<Finding> checkToc(const DocumentSnapshot &snapshot)
{
    const std::optional<Toc> &toc = snapshot.toc();
    if (!toc || toc->entries.isEmpty())
        return {};
    const Outline &outline = snapshot.outline();
    QList<Finding> findings = checkEntries(*toc, outline);
    QSet<int> named;
    for (const TocEntry &entry : toc->entries)
        named.insert(entry.heading);
    const TocScope scope = tocScope(snapshot, toc);
    const TocScope listed = listedScope(snapshot, toc); // at the article's end it names what stands before it
    for (int i = scope.first; i < outline.size(); ++i)
        if (scope.contains(i, outline[i]) && listed.contains(i, outline[i]) && canStandInToc(outline[i]) && !named.contains(i))
            findings += makeFinding(FindingKind::TocHeadingMissing, outline[i].range, {QString(), outline[i].title});
    return findings;
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/tocentryedits.h"

#include "document/article/tocwriting.h"
#include "document/checks/linkfixes.h"
#include "document/checks/toclines.h"

namespace Galley {

using namespace Qt::StringLiterals;

const PlacedLink *linkOfEntry(const FactIndex &facts, const TocEntry &entry)
{
    const QList<PlacedLink> &links = facts.snapshot().links();
    auto link = std::lower_bound(links.cbegin(), links.cend(), entry.range.start,
        [](const PlacedLink &placed, qsizetype start) { return placed.range().start < start; });
    for (; link != links.cend() && link->range().start < entry.range.end; ++link) {
        const LinkKind kind = link->link.kind;
        if (kind == LinkKind::Inline || kind == LinkKind::Reference || kind == LinkKind::Html || kind == LinkKind::Wiki)
            return link->link.target == entry.target && entry.range.contains(link->range()) ? &*link : nullptr;
    }
    return nullptr;
}

QList<TextEdit> retargetedEntry(const FactIndex &facts, const TocEntry &entry, const QString &anchor)
{
    const PlacedLink *placed = linkOfEntry(facts, entry);
    if (!placed)
        return {};
    if (placed->link.kind == LinkKind::Inline || placed->link.kind == LinkKind::Html)
        return retarget(facts, *placed, u'#' + anchor);
    // A definition may have other users, and a page's name knows no anchor alone.
    const QString text = facts.text(placed->link.textRange.shifted(placed->blockStart));
    return {{placed->range(), u'[' + text + u"](#"_s + anchor + u')'}};
}

QList<TextEdit> renamedEntry(const FactIndex &facts, const TocEntry &entry, const OutlineEntry &heading)
{
    const QString text = headingAsLinkText(facts.snapshot(), heading);
    const PlacedLink *placed = linkOfEntry(facts, entry);
    if (!placed)
        return entry.target.isEmpty() ? QList<TextEdit>{{entry.range, text}} : QList<TextEdit>();
    if (placed->link.kind == LinkKind::Html)
        return {};
    return {{placed->range(), u'[' + text + u"](#"_s + heading.anchor + u')'}};
}

QString updatedEntry(const FactIndex &facts, const TocEntry &entry)
{
    const QString before = facts.text(entry.range);
    if (entry.heading < 0)
        return before;
    const OutlineEntry &heading = facts.snapshot().outline()[entry.heading];
    QList<TextEdit> edits;
    const bool linkFails = entry.state == TocEntryState::TargetDead || entry.state == TocEntryState::TargetWrong;
    if (linkFails && namesHeading(entry, heading))
        edits = retargetedEntry(facts, entry, heading.anchor);
    else if (linkFails || (entry.target.isEmpty() && !namesHeading(entry, heading)))
        edits = renamedEntry(facts, entry, heading);
    for (TextEdit &edit : edits) {
        if (!entry.range.contains(edit.range))
            return before;
        edit.range = edit.range.shifted(-entry.range.start);
    }
    return applyEdits(before, edits);
}

} // namespace Galley

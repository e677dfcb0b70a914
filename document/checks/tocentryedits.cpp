// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/tocentryedits.h"

#include "document/article/tocwriting.h"
#include "document/checks/linkfixes.h"
#include "document/checks/toclines.h"

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

// Words in HTML take the place of words without tags only.
QList<TextEdit> renamedHtml(const FactIndex &facts, const TocEntry &entry, const OutlineEntry &heading, const PlacedLink *placed)
{
    if (!placed && !entry.target.isEmpty())
        return {};
    const SourceRange words = placed ? placed->link.textRange.shifted(placed->blockStart) : entry.range;
    if (words.isEmpty() || facts.text(words).contains(u'<'))
        return {};
    QList<TextEdit> edits;
    if (placed && splitTarget(entry.target).fragment != heading.anchor) {
        edits = retarget(facts, *placed, u'#' + heading.anchor);
        if (edits.isEmpty())
            return {};
    }
    return edits << TextEdit{words, heading.title.simplified().toHtmlEscaped()};
}

} // namespace

const PlacedLink *linkOfEntry(const FactIndex &facts, const TocEntry &entry)
{
    const QList<PlacedLink> &links = facts.snapshot().links();
    auto link = std::lower_bound(links.cbegin(), links.cend(), entry.range.start,
        [](const PlacedLink &placed, qsizetype start) { return placed.range().start < start; });
    for (; link != links.cend() && link->range().start < entry.range.end; ++link) {
        const LinkKind kind = link->link.kind;
        const bool canLead = kind == LinkKind::Inline || kind == LinkKind::Reference || kind == LinkKind::Html || kind == LinkKind::Wiki;
        if (canLead && link->link.target == entry.target && entry.range.contains(link->range()))
            return &*link;
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
    const PlacedLink *placed = linkOfEntry(facts, entry);
    const bool isHtml = placed ? placed->link.kind == LinkKind::Html : facts.snapshot().toc()->form == Toc::Form::Html;
    if (isHtml)
        return renamedHtml(facts, entry, heading, placed);
    const QString text = headingAsLinkText(facts.snapshot(), heading);
    if (!placed)
        return entry.target.isEmpty() ? QList<TextEdit>{{entry.range, text}} : QList<TextEdit>();
    return {{placed->range(), u'[' + text + u"](#"_s + heading.anchor + u')'}};
}

QList<TextEdit> updatedEntryEdits(const FactIndex &facts, const TocEntry &entry)
{
    if (entry.heading < 0)
        return {};
    const OutlineEntry &heading = facts.snapshot().outline()[entry.heading];
    const bool linkFails = entry.state == TocEntryState::TargetDead || entry.state == TocEntryState::TargetWrong;
    if (linkFails && namesHeading(entry, heading))
        return retargetedEntry(facts, entry, heading.anchor);
    if (linkFails || (entry.target.isEmpty() && !namesHeading(entry, heading)))
        return renamedEntry(facts, entry, heading);
    return {};
}

QString updatedEntry(const FactIndex &facts, const TocEntry &entry)
{
    const QString before = facts.text(entry.range);
    QList<TextEdit> edits = updatedEntryEdits(facts, entry);
    for (TextEdit &edit : edits) {
        if (!entry.range.contains(edit.range))
            return before;
        edit.range = edit.range.shifted(-entry.range.start);
    }
    return applyEdits(before, edits);
}

} // namespace Galley

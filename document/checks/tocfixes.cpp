// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/tocfixes.h"

#include "document/article/anchors.h"
#include "document/checks/editcollector.h"
#include "document/checks/headingfixes.h"
#include "document/checks/linkfixes.h"
#include "document/checks/tocentryedits.h"
#include "document/checks/tocupdate.h"

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

void TocFixes::prepare()
{
    m_prepared = true;
    const DocumentSnapshot &snapshot = m_facts.snapshot();
    const Toc &toc = *snapshot.toc();
    if (toc.form == Toc::Form::Markdown)
        m_layout = readTocLayout(snapshot, toc);
    m_slots = tocSlots(snapshot, toc);
    QList<int> entryOf(snapshot.outline().size(), -1);
    m_headingBehind.fill(-1, toc.entries.size());
    m_parents.fill(-1, toc.entries.size());
    int behind = -1;
    for (qsizetype i = toc.entries.size() - 1; i >= 0; --i) {
        m_headingBehind[i] = behind;
        if (const int heading = toc.entries[i].heading; heading >= 0) {
            behind = heading;
            entryOf[heading] = int(i);
        }
    }
    QList<int> open; // entries
    for (int i = 0; i < toc.entries.size(); ++i) {
        while (!open.isEmpty() && toc.entries[open.last()].level >= toc.entries[i].level)
            open.removeLast();
        m_parents[i] = open.isEmpty() ? -1 : open.last();
        open += i;
    }
    limitDepths(entryOf);
    for (qsizetype i = 0; i < snapshot.links().size(); ++i)
        if (const QString &target = snapshot.links()[i].link.target; target.startsWith(u'#'))
            m_linksTo[splitTarget(target).fragment] += i;
    m_update = m_facts.fix(FixKind::UpdateToc, {}, planTocUpdate(m_facts));
}

// An item a step deeper than one below the item before it would be code.
void TocFixes::limitDepths(const QList<int> &entryOf)
{
    const QList<TocEntry> &entries = m_facts.snapshot().toc()->entries;
    int before = -1;
    int depth = 0;
    for (qsizetype i = 0; i < entryOf.size(); ++i) {
        const bool listed = entryOf[i] >= 0;
        before = listed ? entryOf[i] : before;
        m_entryBefore += before;
        if (!listed && i > 0 && m_slots[i].list != m_slots[i - 1].list && m_slots[i].depth > 0)
            depth = 0;
        m_slots[i].depth = listed ? m_slots[i].depth : std::min(m_slots[i].depth, depth + 1);
        if (listed)
            depth = entries[before].level;
        else if (m_slots[i].depth > 0 && m_extent == FixedAtOnce::All)
            depth = m_slots[i].depth;
    }
}

QList<Fix> TocFixes::fixesFor(const Finding &finding)
{
    if (!m_facts.snapshot().toc() || m_facts.snapshot().toc()->entries.isEmpty())
        return {};
    if (!m_prepared)
        prepare();
    if (finding.kind == FindingKind::TocHeadingMissing) {
        const int heading = m_facts.headingAt(finding.range);
        return heading < 0 ? QList<Fix>() : withUpdate(isHtml() ? QList<Fix>() : QList<Fix>{addEntry(heading)});
    }
    const int entry = m_facts.tocEntryAt(finding.range);
    return entry < 0 ? QList<Fix>() : withUpdate(forEntry(entry, finding.kind));
}

QList<Fix> TocFixes::withUpdate(QList<Fix> fixes)
{
    fixes.removeIf([](const Fix &fix) { return fix.edits.edits.isEmpty(); });
    if (!m_update->edits.edits.isEmpty())
        fixes += *m_update;
    return fixes;
}

QList<Fix> TocFixes::forEntry(int index, FindingKind kind)
{
    const TocEntry &entry = m_facts.snapshot().toc()->entries[index];
    if (kind == FindingKind::TocEntryWithoutHeading)
        return (isHtml() ? QList<Fix>() : QList<Fix>{removeEntry(index)}) + addHeading(index);
    if (entry.heading < 0)
        return {};
    const OutlineEntry &heading = m_facts.snapshot().outline()[entry.heading];
    switch (kind) {
    case FindingKind::TocLinkDead:
    case FindingKind::TocLinkWrong:
        return wrongLink(entry, heading);
    case FindingKind::TocTextDiffers:
        return otherText(entry, heading);
    case FindingKind::TocLevel:
        return otherLevel(index);
    default:
        return {};
    }
}

QList<Fix> TocFixes::wrongLink(const TocEntry &entry, const OutlineEntry &heading)
{
    const bool exact = namesHeading(entry, heading);
    const Fix::Safety safety = exact && entry.state == TocEntryState::TargetDead ? Fix::Safety::Safe : Fix::Safety::Chosen;
    QList<Fix> fixes{
        m_facts.fix(FixKind::RetargetTocEntry, {entry.text, heading.title}, retargetedEntry(m_facts, entry, heading.anchor), safety)};
    if (!exact)
        return fixes + otherText(entry, heading);
    const QString fragment = splitTarget(entry.target).fragment;
    for (const OutlineEntry &linked : m_facts.snapshot().outline()) // the link may be right and the text wrong
        if (entry.state == TocEntryState::TargetWrong && (linked.anchor == fragment || linked.ids.contains(fragment)))
            return fixes << m_facts.fix(FixKind::UseHeadingText, {linked.title}, renamedEntry(m_facts, entry, linked));
    return fixes;
}

QList<Fix> TocFixes::otherText(const TocEntry &entry, const OutlineEntry &heading)
{
    return {m_facts.fix(FixKind::UseHeadingText, {heading.title}, renamedEntry(m_facts, entry, heading)), useEntryText(entry, heading)};
}

// Links to the heading follow its new anchor.
Fix TocFixes::useEntryText(const TocEntry &entry, const OutlineEntry &heading)
{
    const PlacedLink *placed = linkOfEntry(m_facts, entry);
    const bool asWritten = placed ? placed->link.kind != LinkKind::Html : !isHtml();
    const QString text = asWritten ? m_facts.text(placed ? placed->link.textRange.shifted(placed->blockStart) : entry.range).simplified()
                                   : escapedLinkText(entry.text);
    EditCollector edits;
    edits.add({{heading.titleRange, text}});
    const QString anchor = slug(entry.text);
    if (anchor != heading.anchor && !anchor.isEmpty() && !m_facts.snapshot().anchors().contains(anchor) && heading.ids.isEmpty())
        for (const qsizetype link : m_linksTo.value(heading.anchor))
            edits.add(retarget(m_facts, m_facts.snapshot().links()[link], u'#' + anchor));
    return m_facts.fix(FixKind::UseEntryText, {entry.text}, edits.edits());
}

Fix TocFixes::addEntry(int index) const
{
    const OutlineEntry &heading = m_facts.snapshot().outline()[index];
    const int before = m_entryBefore[index];
    const TocListLayout &list = listOf(qMax(0, before));
    const TocLine &model = m_layout.lines[list.first];
    const QString line
        = list.indentAt(qMax(1, m_slots[index].depth)) + model.marker + model.gap + tocEntryText(m_facts.snapshot(), heading, m_layout);
    const qsizetype place = before < 0 ? model.lines.start : m_layout.lines[before].content.end;
    const QString gap = u'\n' + (list.loose ? list.blankLine() : QString());
    return m_facts.fix(FixKind::AddTocEntry, {heading.title}, {{{place, place}, before < 0 ? line + gap : gap + line}});
}

// What is nested in it moves up a level.
Fix TocFixes::removeEntry(int index) const
{
    const QList<TocEntry> &entries = m_facts.snapshot().toc()->entries;
    const TocLine &line = m_layout.lines[index];
    const TocListLayout &list = listOf(index);
    const bool last = index + 1 == list.end;
    SourceRange range{line.lines.start, last ? qMin(line.content.end + 1, m_facts.snapshot().source().length()) : line.lines.end};
    QList<TextEdit> edits{{range, {}}};
    for (qsizetype i = index + 1; i < list.end && entries[i].level > entries[index].level; ++i) {
        const TocLine &child = m_layout.lines[i];
        edits += TextEdit{{child.lines.start, child.lines.start + child.indent.size()}, list.indentAt(entries[i].level - 1)};
    }
    return m_facts.fix(FixKind::RemoveTocEntry, {entries[index].text}, edits);
}

const TocListLayout &TocFixes::listOf(qsizetype entry) const
{
    const auto behind = std::upper_bound(
        m_layout.lists.begin(), m_layout.lists.end(), entry, [](qsizetype index, const TocListLayout &list) { return index < list.first; });
    return *std::prev(behind);
}

bool TocFixes::isHtml() const
{
    return m_facts.snapshot().toc()->form == Toc::Form::Html;
}

// As deep as the entry before it allows.
QList<Fix> TocFixes::nested(int index) const
{
    const QList<TocEntry> &entries = m_facts.snapshot().toc()->entries;
    const TocEntry &entry = entries[index];
    const TocListLayout &list = listOf(index);
    const TocLine &line = m_layout.lines[index];
    const int depth = qBound(1, m_slots[entry.heading].depth, index == list.first ? 1 : entries[index - 1].level + 1);
    if (depth == entry.level)
        return {};
    const SourceRange indent{line.lines.start, line.lines.start + line.indent.size()};
    return {m_facts.fix(FixKind::NestTocEntry, {entry.text}, {{indent, list.indentAt(depth)}})};
}

// Before the next heading that the table names; as deep as the entry lies.
QList<Fix> TocFixes::addHeading(int index) const
{
    const Outline &outline = m_facts.snapshot().outline();
    const TocEntry &entry = m_facts.snapshot().toc()->entries[index];
    const int parent = m_parents[index] < 0 ? -1 : m_facts.snapshot().toc()->entries[m_parents[index]].heading;
    const int behind = m_headingBehind[index];
    const int level = qMin(6, parent >= 0 ? outline[parent].level + 1 : entry.level + 1);
    const QString line = u"#"_s.repeated(level) + u' ' + entry.text + u'\n';
    if (behind >= 0) {
        const qsizetype place = outline[behind].range.start;
        return {m_facts.fix(FixKind::AddHeading, {entry.text}, {{{place, place}, line + u'\n'}})};
    }
    return {m_facts.fix(FixKind::AddHeading, {entry.text}, m_facts.appended(line))};
}

QList<Fix> TocFixes::otherLevel(int index) const
{
    const DocumentSnapshot &snapshot = m_facts.snapshot();
    const TocEntry &entry = snapshot.toc()->entries[index];
    const OutlineEntry &heading = snapshot.outline()[entry.heading];
    QList<Fix> fixes;
    if (!isHtml())
        fixes += nested(index);
    const int parent = m_parents[index] < 0 ? -1 : snapshot.toc()->entries[m_parents[index]].heading;
    const int topLevel
        = snapshot.toc()->entries.first().heading < 0 ? 2 : snapshot.outline()[snapshot.toc()->entries.first().heading].level;
    const int level = qMin(6, parent >= 0 ? snapshot.outline()[parent].level + 1 : topLevel);
    if (level != heading.level)
        fixes += m_facts.fix(FixKind::SetHeadingLevel, {heading.title, QString::number(level)}, headingLevelEdits(m_facts, heading, level));
    return fixes;
}

} // namespace Galley

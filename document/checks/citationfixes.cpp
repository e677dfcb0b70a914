// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/citationfixes.h"

#include "document/bibliography/bibliography.h"
#include "document/checks/footnoteconversion.h"
#include "document/article/citationkeys.h"
#include "document/checks/keyconversion.h"
#include "document/checks/listlinks.h"
#include "document/checks/numbergroup.h"
#include "document/checks/renumbering.h"
#include "document/checks/sourceslots.h"
#include "document/checks/sourcestubs.h"

#include <algorithm>
#include <utility>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostMarks = 3;
constexpr qsizetype mostUnknownKeys = 200; // whose likes are looked for
constexpr qsizetype longestRewritten = 64; // members; a longer group is changed where the number stands

// Takes one number out of a long group, with the separator before or behind it; nothing where brackets stand there.
QList<TextEdit> cutMember(const FactIndex &facts, const PlacedCitation &placed, SourceRange range)
{
    const QList<Citation::Member> &members = placed.citation.members;
    const SourceRange own = range.shifted(-placed.blockStart);
    const auto begins = [](const Citation::Member &member, qsizetype start) { return member.range.start < start; };
    const auto found = std::lower_bound(members.begin(), members.end(), own.start, begins);
    const auto isSame = [&own](const Citation::Member &member) { return member.range == own; };
    if (found == members.end() || !isSame(*found) || (found + 1 != members.end() && isSame(*(found + 1))))
        return {};
    const bool last = found + 1 == members.end();
    const SourceRange between = last ? SourceRange{(found - 1)->range.end, own.start} : SourceRange{own.end, (found + 1)->range.start};
    const QString separator = facts.text(between.shifted(placed.blockStart));
    if (separator.contains(u'[') || separator.contains(u']'))
        return {};
    return {{SourceRange{std::min(own.start, between.start), std::max(own.end, between.end)}.shifted(placed.blockStart), {}}};
}

} // namespace

QList<Fix> CitationFixes::fixesFor(const Finding &finding)
{
    if (finding.kind == FindingKind::CitationSourceUnused)
        return unusedSource(finding);
    const PlacedCitation *placed = m_facts.citationAround(finding.range);
    if (!placed)
        return {};
    switch (finding.kind) {
    case FindingKind::CitationKeyUnknown:
        return unknownKey(*placed, finding);
    case FindingKind::CitationNumberWithoutSource:
        return missingSource(*placed, finding);
    case FindingKind::CitationGroupMalformed:
        return malformedGroup(*placed);
    case FindingKind::CitationNumberRepeated:
        return repeatedNumber(*placed);
    case FindingKind::CitationNumberOrder:
        return wrongOrder();
    default:
        return {};
    }
}

const QStringList &CitationFixes::suggestedMarks()
{
    if (m_marks)
        return *m_marks;
    QSet<QString> cited;
    for (const PlacedCitation &placed : m_facts.snapshot().citations())
        for (const Citation::Member &member : placed.citation.members)
            cited.insert(member.key);
    QStringList marks;
    for (const NumberedSource &source : m_facts.snapshot().sources())
        if (marks.size() < mostMarks && !cited.contains(QString::number(source.number)))
            marks += u"[%1]"_s.arg(source.number);
    return m_marks.emplace(marks);
}

QList<Fix> CitationFixes::unknownKey(const PlacedCitation &placed, const Finding &finding)
{
    const BibliographyPtr &bibliography = m_facts.snapshot().surroundings()->bibliography;
    const QString key = finding.arguments.value(0);
    if (!bibliography)
        return {};
    auto similar = m_similarKeys.constFind(key);
    if (similar == m_similarKeys.cend())
        similar = m_similarKeys.size() < mostUnknownKeys ? m_similarKeys.insert(key, bibliography->similarKeys(key)) : similar;
    if (similar == m_similarKeys.cend())
        return {};
    const bool isBraced = finding.range.start > placed.range().start && m_facts.at(finding.range.start - 1) == u'{';
    QList<Fix> fixes;
    for (const QString &other : *similar)
        fixes += m_facts.fix(FixKind::ReplaceKey, {other}, {{finding.range, isBraced ? other : citeKeyText(other)}});
    return fixes;
}

QList<Fix> CitationFixes::wrongOrder()
{
    QList<Fix> fixes{renumber(), toKeys(), toListLinks()};
    fixes.removeIf([](const Fix &fix) { return fix.edits.edits.isEmpty(); });
    return fixes;
}

QList<Fix> CitationFixes::missingSource(const PlacedCitation &placed, const Finding &finding)
{
    QList<Fix> fixes{addSources(), dropped(placed, finding)};
    if (!toFootnotes().edits.edits.isEmpty())
        fixes += toFootnotes();
    return fixes;
}

Fix CitationFixes::dropped(const PlacedCitation &placed, const Finding &finding) const
{
    const int number = finding.arguments.value(0).toInt();
    if (placed.citation.members.size() > longestRewritten)
        return m_facts.fix(FixKind::DropNumber, {QString::number(number)}, cutMember(m_facts, placed, finding.range));
    QList<int> left;
    for (const Citation::Member &member : placed.citation.members)
        if (member.key.toInt() != number)
            left += member.key.toInt();
    const bool plain = placed.citation.members.size() > 1 && !left.isEmpty();
    if (!plain)
        return m_facts.fix(FixKind::DropNumber, {QString::number(number)}, {{m_facts.withBlanksBefore(placed.range()), {}}});
    QList<GroupMember> members;
    for (const GroupMember &member : groupMembers(placed.citation)) {
        if (number < member.first || number > member.last) {
            members += member;
            continue;
        }
        QList<int> rest;
        for (int i = member.first; i <= member.last; ++i)
            if (i != number)
                rest += i;
        members += compressed(rest);
    }
    return m_facts.fix(FixKind::DropNumber, {QString::number(number)}, {{placed.range(), groupText(members)}});
}

QList<Fix> CitationFixes::malformedGroup(const PlacedCitation &placed) const
{
    const QString before = m_facts.text(placed.range());
    const QString after = groupText(groupMembers(placed.citation));
    if (before == after)
        return {};
    const Fix::Safety safety = differInFormOnly(before, after) ? Fix::Safety::Safe : Fix::Safety::Chosen;
    return {m_facts.fix(FixKind::NormaliseGroup, {after}, {{placed.range(), after}}, safety)};
}

QList<Fix> CitationFixes::repeatedNumber(const PlacedCitation &placed)
{
    if (std::exchange(m_repeating, &placed) == &placed)
        return m_repeated;
    QList<GroupMember> members;
    QSet<int> seen;
    for (const GroupMember &member : groupMembers(placed.citation)) {
        QList<int> fresh;
        for (int i = member.first; i <= member.last; ++i)
            if (!seen.contains(i)) {
                seen.insert(i);
                fresh += i;
            }
        if (fresh.size() == member.last - member.first + 1)
            members += member;
        else
            members += compressed(fresh);
    }
    const QString after = groupText(members);
    m_repeated = {m_facts.fix(FixKind::RemoveRepeatedNumber, {after}, {{placed.range(), after}})};
    return m_repeated;
}

QList<Fix> CitationFixes::unusedSource(const Finding &finding) const
{
    const NumberedSource *source = m_facts.sourceAt(finding.range);
    if (!source)
        return {};
    const SourceSlot slot = sourceSlotOf(m_facts, source - m_facts.snapshot().sources().constData());
    return {m_facts.fix(FixKind::RemoveSource, {QString::number(source->number)}, {{m_facts.wholeLines(slot.item), {}}})};
}

const Fix &CitationFixes::addSources()
{
    if (!m_addSources) {
        const SourceStubs stubs = planSourceStubs(m_facts);
        m_addSources = m_facts.fix(FixKind::AddSources, {QString::number(stubs.count)}, stubs.edits);
    }
    return *m_addSources;
}

const Fix &CitationFixes::renumber()
{
    if (!m_renumber)
        m_renumber = m_facts.fix(FixKind::RenumberCitations, {}, planRenumbering(m_facts));
    return *m_renumber;
}

const Fix &CitationFixes::toFootnotes()
{
    if (!m_toFootnotes)
        m_toFootnotes = m_facts.fix(FixKind::CitationsToFootnotes, {}, planFootnotes(m_facts));
    return *m_toFootnotes;
}

const Fix &CitationFixes::toKeys()
{
    if (!m_toKeys)
        m_toKeys = m_facts.fix(FixKind::CitationsToKeys, {}, planKeys(m_facts));
    return *m_toKeys;
}

const Fix &CitationFixes::toListLinks()
{
    if (!m_toListLinks)
        m_toListLinks = m_facts.fix(FixKind::CitationsToListLinks, {}, planListLinks(m_facts));
    return *m_toListLinks;
}

} // namespace Galley

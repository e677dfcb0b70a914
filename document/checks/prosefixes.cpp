// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/prosefixes.h"

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

// The second of the two words and what is between them; nothing when there is more between than blanks.
QList<TextEdit> repeatedWord(const FactIndex &facts, const Finding &finding)
{
    const QString words = facts.text(finding.range);
    const QString word = finding.arguments.value(0);
    if (!words.startsWith(word) || words.size() <= word.size())
        return {};
    return {{{finding.range.start + word.size(), finding.range.end}, {}}};
}

QList<Fix> lostMarkFixes(const FactIndex &facts, const Finding &finding, const QStringList &suggestedMarks)
{
    const SourceRange gap{finding.range.start, finding.range.end - 1};
    QList<Fix> fixes{facts.fix(FixKind::CloseGap, {}, {{gap, {}}})};
    for (const QString &mark : suggestedMarks)
        fixes += facts.fix(FixKind::InsertCitation, {mark}, markInGap(facts, finding.range, mark));
    const QString needed = u"[citation needed]"_s;
    fixes += facts.fix(FixKind::MarkCitationNeeded, {}, markInGap(facts, finding.range, needed));
    return fixes;
}

} // namespace

QList<TextEdit> markInGap(const FactIndex &facts, SourceRange gapAndPoint, const QString &mark)
{
    const SourceRange gap{gapAndPoint.start, gapAndPoint.end - 1};
    const QString written = facts.text(gap);
    const bool asWritten = !written.isEmpty() && !written.contains(u'\n');
    return {{gap, (asWritten ? written.first(1) : u" "_s) + mark}};
}

QList<Fix> proseFixes(const FactIndex &facts, const Finding &finding, const QStringList &suggestedMarks)
{
    if (finding.range.length() < 1)
        return {};
    if (finding.kind == FindingKind::CitationLostMark)
        return lostMarkFixes(facts, finding, suggestedMarks);
    const QList<TextEdit> edits = repeatedWord(facts, finding);
    if (edits.isEmpty())
        return {};
    return {facts.fix(FixKind::RemoveRepeatedWord, {finding.arguments.value(0)}, edits)};
}

} // namespace Galley

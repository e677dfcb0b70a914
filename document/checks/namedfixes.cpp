// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/namedfixes.h"

#include "document/article/linkcandidates.h"

#include <QHash>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

void countWords(QStringView text, int step, QHash<QString, int> *counts)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && (text[i].isLetterOrNumber() || text[i].isMark() || text[i].isSurrogate()))
            continue;
        if (i > start)
            (*counts)[text.sliced(start, i - start).toString()] += step;
        start = i + 1;
    }
}

bool losesWords(const DocumentSnapshot &snapshot, const QList<TextEdit> &plan)
{
    QHash<QString, int> counts;
    for (const TextEdit &edit : plan) {
        countWords(snapshot.text(edit.range), 1, &counts);
        countWords(edit.replacement, -1, &counts);
    }
    return std::any_of(counts.cbegin(), counts.cend(), [](int count) { return count > 0; });
}

qsizetype imagesIn(const QString &text)
{
    return text.count("!["_L1) + text.count("<img"_L1, Qt::CaseInsensitive);
}

bool losesImages(const DocumentSnapshot &snapshot, const QList<TextEdit> &plan)
{
    qsizetype lost = 0;
    for (const TextEdit &edit : plan)
        lost += imagesIn(snapshot.text(edit.range)) - imagesIn(edit.replacement);
    return lost > 0;
}

// Whether the plan is the same whichever finding it is for.
bool isOfTheArticle(FixKind kind)
{
    return kind == FixKind::UpdateToc || kind == FixKind::AddSources || kind == FixKind::RenumberCitations
        || kind == FixKind::CitationsToFootnotes || kind == FixKind::CitationsToKeys || kind == FixKind::CitationsToListLinks;
}

bool isGuess(FixKind kind)
{
    return kind == FixKind::ReplaceTarget || kind == FixKind::ReplaceLabel || kind == FixKind::ReplaceSlug || kind == FixKind::ReplaceKey;
}

} // namespace

const Fix *NamedFixes::choose(const Finding &finding, const QList<Fix> &fixes)
{
    const bool isPerhapsAHandle = finding.kind == FindingKind::CitationKeyUnknown && finding.severity == Severity::Note;
    if (fixes.isEmpty() || isPerhapsAHandle || isOneOfSeveral(finding, fixes) || takesAway(finding, fixes.first()))
        return nullptr;
    return &fixes.first();
}

bool NamedFixes::isOneOfSeveral(const Finding &finding, const QList<Fix> &fixes)
{
    const FixKind kind = fixes.first().kind;
    if (!isGuess(kind))
        return false;
    if (std::count_if(fixes.cbegin(), fixes.cend(), [kind](const Fix &fix) { return fix.kind == kind; }) > 1)
        return true;
    // Of these the fixes tell the likeliest only.
    const bool anchor = finding.kind == FindingKind::LinkAnchorMissing;
    if (!anchor && finding.kind != FindingKind::LinkReferenceUndefined)
        return false;
    constexpr qsizetype comparisonLimit = 100000;
    if (!m_facts)
        m_facts.emplace(m_snapshot);
    const PlacedLink *placed = m_facts->linkAt(finding.range);
    m_comparisons += anchor ? m_snapshot.anchors().size() : m_snapshot.definitions().size();
    if (!placed || m_comparisons > comparisonLimit)
        return true;
    return (anchor ? targetCandidates(m_snapshot, *placed) : labelCandidates(m_snapshot, *placed)).size() > 1;
}

bool NamedFixes::takesAway(const Finding &finding, const Fix &fix)
{
    if (!isOfTheArticle(fix.kind))
        return losesMore(finding, fix);
    const auto known = m_takeAway.constFind(fix.kind);
    return known != m_takeAway.cend() ? *known : *m_takeAway.insert(fix.kind, losesMore(finding, fix));
}

// What stands inside of one another would be read again and again: beyond some times the article, all is taken for a loss.
bool NamedFixes::mayRead(const QList<TextEdit> &plan)
{
    constexpr qsizetype timesTheArticle = 16;
    constexpr qsizetype always = 1'000'000; // units
    for (const TextEdit &edit : plan)
        m_read += edit.range.length() + edit.replacement.size();
    return m_read <= std::max(always, timesTheArticle * m_snapshot.source().length());
}

bool NamedFixes::losesMore(const Finding &finding, const Fix &fix)
{
    const QList<TextEdit> &plan = fix.edits.edits;
    switch (fix.kind) {
    case FixKind::RemoveTocEntry:
    case FixKind::KeepPlaceholderText:
    case FixKind::RemovePlaceholder:
    case FixKind::DropNumber:
    case FixKind::RemoveSource:
    case FixKind::CitationsToKeys:
        return true;
    case FixKind::RemoveDefinition: // of a link it shows nowhere; a footnote's text is the author's
        return finding.kind == FindingKind::FootnoteUnused;
    case FixKind::RemoveLink:
    case FixKind::RemoveHeading:
    case FixKind::NormaliseGroup:
    case FixKind::UpdateToc:
        return !mayRead(plan) || losesWords(m_snapshot, plan) || losesImages(m_snapshot, plan);
    default: // adds something, or puts other words for those that the finding speaks of
        return !mayRead(plan) || losesImages(m_snapshot, plan);
    }
}

} // namespace Galley

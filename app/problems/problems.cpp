// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problems/problems.h"

#include "app/applybatch.h"
#include "app/article.h"
#include "app/commands/findingtext.h"
#include "app/commands/fixtext.h"
#include "app/findingswatch.h"
#include "app/problems/changepreview.h"
#include "app/problems/findingtitles.h"
#include "app/problems/problemmarks.h"
#include "app/problems/remedytexts.h"
#include "app/problems/sourcechoice.h"
#include "app/theme.h"
#include "document/checks/fixes.h"
#include "document/checks/ruleedits.h"
#include "editor/textpane.h"

#include <QLocale>

#include <algorithm>

namespace Galley {

namespace {

// Batches that change so much get a preview of a few places; what they cost is paid once, when the popup opens.
QList<Finding> ofKind(const QList<Finding> &findings, FindingKind kind)
{
    QList<Finding> chosen;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(chosen), [kind](const Finding &one) { return one.kind == kind; });
    return chosen;
}

QRect caretOnScreen(const TextPane &pane)
{
    const QRect caret = pane.cursorRect();
    return {pane.viewport()->mapToGlobal(caret.topLeft()), caret.size()};
}

} // namespace

Problems::Problems(Article *article, TextPane *pane, QObject *parent)
    : QObject(parent), m_article(article), m_pane(pane), m_watch(new FindingsWatch(this)),
      m_marks(new ProblemMarks(pane, article->session(), this)), m_theme(&theme(ThemeName::Light))
{
    connect(m_watch, &FindingsWatch::findingsReady, this, &Problems::take);
}

void Problems::setSnapshot(const DocumentSnapshotPtr &snapshot)
{
    m_watch->setSnapshot(snapshot);
}

void Problems::setTheme(const Theme &next)
{
    m_theme = &next;
    m_marks->setFindings(m_watch->snapshot(), m_watch->findings());
}

const QList<Finding> &Problems::findings() const
{
    return m_watch->findings();
}

QList<Finding> Problems::findingsAt(qsizetype position) const
{
    return m_marks->findingsAt(position);
}

int Problems::problemCount() const
{
    return int(std::count_if(findings().begin(), findings().end(), [](const Finding &finding) { return finding.severity != Severity::Note; }));
}

void Problems::take(const DocumentSnapshotPtr &snapshot, const QList<Finding> &findings)
{
    m_marks->setFindings(snapshot, findings);
    Q_EMIT findingsReady(snapshot, findings);
}

// By where they are now, not where they were found.
void Problems::go(Direction direction)
{
    const qsizetype caret = m_pane->caret();
    std::optional<SourceRange> nearest; // in the direction
    std::optional<SourceRange> furthest; // where the walk begins anew
    const auto isNearer = [direction](SourceRange one, SourceRange other) {
        return direction == Direction::Next ? one.start < other.start : one.start > other.start;
    };
    for (const Finding &finding : findings()) {
        const auto place = m_marks->placeOf(finding);
        if (!place)
            continue;
        const bool ahead = direction == Direction::Next ? place->start > caret : place->start < caret;
        if (ahead && (!nearest || isNearer(*place, *nearest)))
            nearest = place;
        if (!furthest || isNearer(*place, *furthest))
            furthest = place;
    }
    const auto target = nearest ? nearest : furthest;
    if (!target) {
        Q_EMIT told(tr("No problems were found."));
        return;
    }
    Q_EMIT jumpRequested({m_article->session()->newestRevision(), *target});
    const QList<Finding> here = m_marks->findingsAt(target->start);
    if (!here.isEmpty())
        Q_EMIT told(findingText(here.first()));
}

void Problems::offerRemedies()
{
    QList<Finding> here = m_marks->findingsAt(m_pane->caret());
    if (here.isEmpty()) {
        Q_EMIT told(tr("Nothing is marked at the caret. F8 goes to the next problem."));
        return;
    }
    const FindingKind kind = here.first().kind;
    offerRemedies(ofKind(here, kind), {});
}

void Problems::offerRemedies(const QList<Finding> &findings, const QPoint &globalPosition)
{
    if (findings.isEmpty())
        return;
    if (!m_popup)
        m_popup = new RemedyPopup(m_pane->window());
    const FindingKind kind = findings.first().kind;
    const QString sentence = findings.size() == 1 ? findingText(findings.first())
                                                  : tr("%1 (%L2)").arg(findingTitle(kind)).arg(findings.size());
    m_popup->popUp(sentence, remediesFor(findings), globalPosition.isNull() ? caretOnScreen(*m_pane) : QRect(globalPosition, QSize(1, 1)));
}

QList<RemedyPopup::Remedy> Problems::remediesFor(const QList<Finding> &findings)
{
    const DocumentSnapshotPtr &snapshot = m_watch->snapshot();
    const Finding &first = findings.first();
    const QList<Fix> fixes = m_pane->isReadOnly() ? QList<Fix>() : fixesFor(*snapshot, first);
    QList<RemedyPopup::Remedy> remedies;
    if (findings.size() == 1) {
        for (const Fix &fix : fixes)
            remedies.append(remedyFor(fix));
        if (first.kind == FindingKind::CitationLostMark && !m_pane->isReadOnly())
            remedies.append(citationPicker(first));
    }
    remedies += remediesForAll(fixes, first.kind);
    remedies += waysToIgnore(first.kind);
    return remedies;
}

RemedyPopup::Remedy Problems::remedyFor(const Fix &fix)
{
    return {fixText(fix), [this, fix] { return changePreview(*m_watch->snapshot(), fix.edits, *m_theme); },
        [this, fix] { apply(fix.edits, fixText(fix)); }};
}

// Every way to put all of a kind right at once, and for lost marks all of one sentence.
QList<RemedyPopup::Remedy> Problems::remediesForAll(const QList<Fix> &fixes, FindingKind kind)
{
    const DocumentSnapshotPtr snapshot = m_watch->snapshot();
    const QList<Finding> all = ofKind(findings(), kind);
    QList<RemedyPopup::Remedy> remedies;
    QSet<FixKind> seen;
    for (const Fix &fix : fixes) {
        if (all.size() < 2 || seen.contains(fix.kind))
            continue;
        seen.insert(fix.kind);
        const EditBatch batch = planFixAll(*snapshot, all, fix.kind);
        if (batch.edits.isEmpty() || batch.edits == fix.edits.edits)
            continue;
        const QString title = tr("All %L1: %2", "as many as there are, and what is done to each").arg(all.size()).arg(remedyTextForAll(fix.kind));
        remedies.append({title, [this, snapshot, batch] { return changePreview(*snapshot, batch, *m_theme); },
            [this, batch, title] { apply(batch, title); }});
    }
    return remedies;
}

RemedyPopup::Remedy Problems::citationPicker(const Finding &lostMark)
{
    return {tr("Insert another citation…"), {}, [this, lostMark] { insertCitation(lostMark); }};
}

void Problems::insertCitation(const Finding &lostMark)
{
    const DocumentSnapshotPtr snapshot = m_watch->snapshot();
    const QString mark = chooseCitationMark(*snapshot, m_pane->window());
    if (!mark.isEmpty())
        apply(planInsertMark(*snapshot, lostMark, mark), tr("Insert %1").arg(mark));
}

QList<RemedyPopup::Remedy> Problems::waysToIgnore(FindingKind kind)
{
    const DocumentSnapshotPtr snapshot = m_watch->snapshot();
    QList<RemedyPopup::Remedy> ways;
    if (!m_pane->isReadOnly()) {
        const EditBatch here = planIgnoreHere(*snapshot, kind);
        const auto preview = [this, snapshot, here] { return changePreview(*snapshot, here, *m_theme); };
        if (!here.edits.isEmpty())
            ways.append({tr("Ignore this kind in this article"), preview, [this, here] { apply(here, tr("Ignore in this article")); }});
    }
    if (!m_article->path().isEmpty())
        ways.append({tr("Ignore this kind in this folder"), {}, [this, kind] { Q_EMIT folderRulesChangeRequested(kind); }});
    ways.append({tr("Switch this kind off everywhere"), {}, [this, kind] { Q_EMIT ruleSwitchedOff(kind); }});
    return ways;
}

void Problems::apply(const EditBatch &batch, const QString &label)
{
    EditBatch labelled = batch;
    labelled.undoLabel = label;
    if (applyBatch(*m_pane, *m_article->session(), labelled) == BatchOutcome::Outdated)
        Q_EMIT told(tr("The text has changed here meanwhile. Try again."));
}

} // namespace Galley

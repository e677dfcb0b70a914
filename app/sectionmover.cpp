// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sectionmover.h"

#include "app/applybatch.h"
#include "app/article.h"
#include "app/freshsnapshot.h"
#include "app/panels/outlinepanel.h"
#include "app/sectionmovedialog.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace Galley {

namespace {

constexpr qsizetype plannedAtOnce = 128 * 1024; // UTF-16 units; within a frame or two

} // namespace

SectionMover::SectionMover(Article *article, TextPane *pane, OutlinePanel *outline, QObject *parent)
    : QObject(parent), m_article(article), m_pane(pane), m_outline(outline)
{
    connect(outline, &OutlinePanel::stepRequested, this, &SectionMover::step);
    // A question may follow; the drag has to be over by then.
    connect(outline, &OutlinePanel::dropRequested, this, &SectionMover::drop, Qt::QueuedConnection);
}

DocumentSnapshotPtr SectionMover::newest() const
{
    return freshSnapshot(*m_article->session(), *m_pane->source());
}

int SectionMover::chosenSection(const DocumentSnapshot &snapshot) const
{
    const auto heading = m_outline->focusedHeading();
    const auto place = heading ? m_article->session()->map(*heading) : std::nullopt;
    return sectionAt(snapshot.outline(), place ? place->start : m_pane->caret());
}

void SectionMover::step(SectionStep step)
{
    const DocumentSnapshotPtr snapshot = newest();
    const int section = chosenSection(*snapshot);
    if (section < 0) {
        Q_EMIT told(tr("There is no section here. Put the caret below a heading."));
        return;
    }
    if (const auto planned = steppedSection(snapshot->outline(), section, step)) {
        move(snapshot, *planned);
        return;
    }
    switch (step) {
    case SectionStep::Up:
        Q_EMIT told(tr("This section is the first of its level already."));
        break;
    case SectionStep::Down:
        Q_EMIT told(tr("This section is the last of its level already."));
        break;
    case SectionStep::Promote:
        Q_EMIT told(tr("This heading is of the highest level already."));
        break;
    case SectionStep::Demote:
        Q_EMIT told(tr("Headings go no deeper than the sixth level."));
        break;
    }
}

void SectionMover::drop(const SectionDrop &drop)
{
    const DocumentSnapshotPtr snapshot = newest();
    if (drop.revision != snapshot->revision()) {
        Q_EMIT told(tr("The text has changed meanwhile. Try again."));
        return;
    }
    if (const auto planned = droppedSection(snapshot->outline(), drop.section, drop.parent, drop.next))
        move(snapshot, *planned);
}

// A long article is read again for it, which is not for this thread. The writer goes on meanwhile; whoever types or moves
// something else has changed their mind.
template <typename Then> void SectionMover::plan(const DocumentSnapshotPtr &snapshot, const SectionMove &move, FollowUps chosen, Then then)
{
    const int order = ++m_orders;
    if (snapshot->source().length() <= plannedAtOnce)
        return then(planSectionMove(*snapshot, move, chosen));
    Q_EMIT told(tr("Looking at what else the move changes…"));
    QtConcurrent::run([snapshot, move, chosen] {
        return planSectionMove(*snapshot, move, chosen);
    }).then(this, [this, order, then](const SectionMovePlan &plan) {
        if (order == m_orders)
            then(plan);
    });
}

void SectionMover::move(const DocumentSnapshotPtr &snapshot, const SectionMove &move)
{
    plan(snapshot, move, {}, [this, snapshot, move](const SectionMovePlan &plan) { take(snapshot, move, plan); });
}

void SectionMover::take(const DocumentSnapshotPtr &snapshot, const SectionMove &move, const SectionMovePlan &plan)
{
    if (m_pane->source()->revision() != snapshot->revision())
        return; // the writer went on
    if (plan.outcome == SectionMovePlan::Outcome::WouldMerge)
        Q_EMIT told(tr("This section cannot be moved: something in the text reaches past its end, such as an open code block."));
    else if (m_pane->isReadOnly())
        Q_EMIT told(tr("This article can only be read."));
    else if (plan.offered)
        ask(snapshot, move, plan);
    else
        apply(snapshot, move, plan);
}

void SectionMover::ask(const DocumentSnapshotPtr &snapshot, const SectionMove &move, const SectionMovePlan &plan)
{
    auto *dialog = new SectionMoveDialog(snapshot->outline().at(move.section).title, plan, m_followUps, m_pane->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, snapshot, move] {
        m_followUps = dialog->chosen();
        this->plan(snapshot, move, m_followUps, [this, snapshot, move](const SectionMovePlan &planned) { apply(snapshot, move, planned); });
    });
    dialog->open();
}

void SectionMover::apply(const DocumentSnapshotPtr &snapshot, const SectionMove &move, const SectionMovePlan &plan)
{
    const qsizetype caret = caretAfter(*snapshot, move, plan);
    EditBatch batch = plan.edits;
    batch.undoLabel = tr("Move “%1”").arg(snapshot->outline().at(move.section).title);
    if (m_pane->source()->revision() != snapshot->revision()
        || applyBatch(*m_pane, *m_article->session(), batch) == BatchOutcome::Outdated) {
        Q_EMIT told(tr("The text has changed meanwhile. Try again."));
        return;
    }
    const qsizetype place = std::clamp<qsizetype>(caret, 0, m_pane->source()->text().length());
    m_pane->setSelection({place, place});
    m_pane->ensureCursorVisible();
}

// The caret stays in its word: the same line of the section, as far from the line's end. Outside the section it goes to
// the heading, so that the next step moves the same section again.
qsizetype SectionMover::caretAfter(const DocumentSnapshot &snapshot, const SectionMove &move, const SectionMovePlan &plan) const
{
    const Outline &outline = snapshot.outline();
    const int end = sectionEnd(outline, move.section);
    const qsizetype start = outline.at(move.section).range.start;
    const qsizetype caret = m_pane->caret();
    if (caret < start || caret >= (end < outline.size() ? outline.at(end).range.start : snapshot.source().length() + 1))
        return plan.place;
    const SourceText after = snapshot.source().edited(plan.edits.edits);
    const int line = after.lineAt(plan.place) + snapshot.lineAt(caret) - snapshot.lineAt(start);
    const qsizetype fromEnd = snapshot.source().lineRange(snapshot.lineAt(caret)).end - caret;
    return std::max(after.lineStart(line), after.lineRange(line).end - fromEnd);
}

} // namespace Galley

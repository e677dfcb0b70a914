// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citationrepairs.h"

#include "app/applybatch.h"
#include "app/article.h"
#include "app/compare/comparedialog.h"
#include "app/freshsnapshot.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

namespace Galley {

CitationRepairs::CitationRepairs(Article *article, TextPane *pane, QObject *parent) : QObject(parent), m_article(article), m_pane(pane) { }

DocumentSnapshotPtr CitationRepairs::newest() const
{
    return freshSnapshot(*m_article->session(), *m_pane->source());
}

void CitationRepairs::preview(CitationRepair repair)
{
    const DocumentSnapshotPtr snapshot = newest();
    const EditBatch batch = planCitationRepair(*snapshot, repair);
    switch (repair) {
    case CitationRepair::Renumber:
        preview(snapshot, batch, tr("Renumber the citations"), tr("The citations stand in the order of their first use."));
        break;
    case CitationRepair::NormaliseGroups:
        preview(snapshot, batch, tr("Give all groups the same form"), tr("All groups of numbers have the same form."));
        break;
    case CitationRepair::AddSources:
        preview(snapshot, batch, tr("Add the missing sources"), tr("Every number that is cited has a source."));
        break;
    case CitationRepair::ToFootnotes:
        preview(snapshot, batch, tr("Turn citations into footnotes"),
            tr("Nothing is cited by number, or a footnote bears such a number already."));
        break;
    case CitationRepair::ToKeys:
        preview(snapshot, batch, tr("Turn citations into keys"),
            tr("The bibliography has the source of no citation by number, as far as DOI, address or title tell."));
        break;
    case CitationRepair::ToListLinks:
        preview(
            snapshot, batch, tr("Make citations links to the source list"), tr("No citation by number has a source in a list to link to."));
        break;
    }
}

void CitationRepairs::previewDrop(int number)
{
    const DocumentSnapshotPtr snapshot = newest();
    preview(snapshot, planDropNumber(*snapshot, number), tr("Drop the citation [%1]").arg(number), tr("Nothing cites [%1].").arg(number));
}

void CitationRepairs::previewSourceRemoval(int number)
{
    const DocumentSnapshotPtr snapshot = newest();
    preview(snapshot, planRemoveSource(*snapshot, number), tr("Remove source %1").arg(number), tr("There is no source %1.").arg(number));
}

void CitationRepairs::preview(const DocumentSnapshotPtr &snapshot, const EditBatch &batch, const QString &title, const QString &nothing)
{
    if (batch.edits.isEmpty()) {
        Q_EMIT told(nothing);
        return;
    }
    if (m_pane->isReadOnly()) {
        Q_EMIT told(tr("This article can only be read."));
        return;
    }
    auto *dialog = new CompareDialog(m_pane->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(title);
    EditBatch labelled = batch;
    labelled.undoLabel = title;
    dialog->offer({{title, [this, labelled] {
                        if (applyBatch(*m_pane, *m_article->session(), labelled) == BatchOutcome::Outdated)
                            Q_EMIT told(tr("The text has changed here meanwhile. Try again."));
                    }}});
    dialog->setTexts({tr("Now"), snapshot->source()}, {tr("Afterwards"), snapshot->source().edited(batch.edits)});
    dialog->show();
}

} // namespace Galley

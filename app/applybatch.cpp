// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applybatch.h"

#include "document/documentsession.h"
#include "editor/textpane.h"
#include "editor/textsource.h"

namespace Galley {

BatchOutcome applyBatch(TextPane &pane, const DocumentSession &session, const EditBatch &batch)
{
    if (batch.edits.isEmpty())
        return BatchOutcome::Nothing;
    if (pane.isReadOnly())
        return BatchOutcome::ReadOnly;
    auto current = session.rebase(batch);
    if (!current)
        return BatchOutcome::Outdated;
    current->undoLabel = batch.undoLabel;
    QTextCursor keep = pane.textCursor();
    if (!pane.source()->apply(*current, &keep))
        return BatchOutcome::Outdated;
    pane.setTextCursor(keep);
    return BatchOutcome::Applied;
}

} // namespace Galley

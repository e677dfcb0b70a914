// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/textedit.h"

namespace Galley {

// What a command would do: edits of one text (one undo step), and the selection afterwards, in the text that results.
struct EditPlan
{
    QList<TextEdit> edits;
    SourceRange selection;

    bool isEmpty() const { return edits.isEmpty(); }
    EditPlan shifted(qsizetype by) const
    {
        EditPlan plan = *this;
        for (TextEdit &edit : plan.edits)
            edit.range = edit.range.shifted(by);
        plan.selection = selection.shifted(by);
        return plan;
    }
};

} // namespace Galley

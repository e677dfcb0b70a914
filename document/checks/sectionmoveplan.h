// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/sectionmoves.h"

#include <QFlags>

namespace Galley {

// What may be done along with the move of a section, because it would otherwise be wrong afterwards.
enum class FollowUp { UpdateToc = 1, RenumberCitations = 2, RetargetLinks = 4 };
Q_DECLARE_FLAGS(FollowUps, FollowUp)
Q_DECLARE_OPERATORS_FOR_FLAGS(FollowUps)

struct SectionMovePlan
{
    enum class Outcome {
        Planned,
        WouldMerge // something in the text reaches past the section's end: headings would get lost
    };
    struct NumberChange
    {
        int before = 0;
        int after = 0;
    };
    struct AnchorChange
    {
        QString before;
        QString after;
        int links = 0; // that lead to it
    };

    Outcome outcome = Outcome::Planned;
    EditBatch edits; // the move and the follow-ups that were chosen; without an undo label
    FollowUps offered; // what the move makes wrong
    int tocLines = 0; // of the table of contents that would read otherwise
    QList<NumberChange> numbers; // of citations, by first use
    QList<AnchorChange> anchors;
    qsizetype place = 0; // of the section's heading, in the text afterwards
};

// The move must be of this snapshot's outline. Pure; any thread.
SectionMovePlan planSectionMove(const DocumentSnapshot &snapshot, const SectionMove &move, FollowUps chosen = {});

} // namespace Galley

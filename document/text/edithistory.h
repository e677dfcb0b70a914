// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/textedit.h"

#include <deque>
#include <optional>

namespace Galley {

// Which side of text inserted exactly at a position the position stays on.
enum class Bias { Before, After };

// The position after the edits of one step; inside a replaced stretch it goes to the stretch's start.
qsizetype mapPosition(qsizetype position, const QList<TextEdit> &edits, Bias bias = Bias::After);

// The edits between revisions, as far back as `capacity` steps, so that what was found in an older text can be placed
// in a newer one.
class EditHistory
{
public:
    explicit EditHistory(int capacity = 1000);

    // `from` is the newest known revision; otherwise steps are missing and nothing older maps any more.
    void record(Revision from, Revision to, const QList<TextEdit> &edits);
    void clear(Revision newest); // a text was loaded: nothing maps across
    Revision newest() const;

    // The range in the newest text; nothing when the revision is forgotten or unknown.
    std::optional<SourceRange> map(const Location &location) const;
    std::optional<qsizetype> map(Revision from, qsizetype position, Bias bias) const;

    // The same batch for the newest revision; nothing when an edit since touched what the batch replaces. Text inserted
    // exactly at an edge of a replaced stretch does not touch it.
    std::optional<EditBatch> rebase(const EditBatch &batch) const;

private:
    struct Step
    {
        Revision from;
        Revision to;
        QList<TextEdit> edits;
    };
    std::optional<size_t> stepsFrom(Revision revision) const; // the index of the step that left the revision

    std::deque<Step> m_steps;
    Revision m_newest{};
    int m_capacity;
};

} // namespace Galley

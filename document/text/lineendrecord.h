// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/lineends.h"

#include <map>

namespace Galley {

// The line ends of a text that is edited, undone and redone: a line end that was deleted and comes back by undo is again
// what it was in the file. For each depth of the undo stack the last text there is kept with its line ends; copies share
// nearly everything, and texts whose line ends are all alike keep nothing.
class LineEndRecord
{
public:
    // A text without a history.
    void start(const SourceText &text, const LineEnds &ends, int undoSteps);
    // One change; `undoSteps` can be undone after it.
    void follow(const SourceText &before, const QList<TextEdit> &edits, const SourceText &after, int undoSteps);
    // From here on an undo leads back to these line ends, even where all were alike.
    void remember(const SourceText &text, int undoSteps);
    // The line ends became known from elsewhere: the file was read again, or is the text's once more.
    void settle(const SourceText &text, const LineEnds &ends, int undoSteps);

    const LineEnds &ends() const { return m_ends; }

private:
    struct State
    {
        SourceText text;
        LineEnds ends;
    };

    LineEnds m_ends;
    std::map<int, State> m_states; // by undo steps; empty while all line ends were always alike
};

} // namespace Galley

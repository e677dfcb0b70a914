// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/lineendrecord.h"

namespace Galley {

void LineEndRecord::start(const SourceText &text, const LineEnds &ends, int undoSteps)
{
    m_ends = ends;
    m_states.clear();
    if (ends.isMixed())
        m_states[undoSteps] = {text, ends};
}

void LineEndRecord::follow(const SourceText &before, const QList<TextEdit> &edits, const SourceText &after, int undoSteps)
{
    if (m_states.empty())
        return;
    const auto known = m_states.find(undoSteps);
    // Typing goes on at the same depth, so equal depths alone do not mean equal texts; most differ in length already.
    if (known != m_states.end() && known->second.text.length() == after.length() && known->second.text == after) {
        m_ends = known->second.ends;
        return;
    }
    m_ends.apply(before, edits);
    m_states.erase(m_states.upper_bound(undoSteps), m_states.end());
    m_states[undoSteps] = {after, m_ends};
}

void LineEndRecord::remember(const SourceText &text, int undoSteps)
{
    m_states[undoSteps] = {text, m_ends};
}

void LineEndRecord::settle(const SourceText &text, const LineEnds &ends, int undoSteps)
{
    if (m_states.empty() && ends == m_ends)
        return;
    m_ends = ends;
    m_states[undoSteps] = {text, ends};
}

} // namespace Galley

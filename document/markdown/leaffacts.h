// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/parsedmarkdown.h"

#include <algorithm>
#include <string>
#include <vector>

namespace Galley {

// What a walk over nodes finds besides their HTML; positions and lines are those of the text parsed, lines from 1.
struct LeafFacts
{
    QList<Heading> headings;
    QList<InlineRun> runs;
    QList<SourceRange> rawHtml;
    std::string prose;
    qsizetype linkBytes = 0;
    bool hidesMarks = false; // footnotes' marks stand where none are shown
};

// Which lines a leaf stands in.
class LineCover
{
public:
    explicit LineCover(int lines) : m_covered(static_cast<size_t>(lines) + 2), m_last(lines) { }

    // cmark lets a leaf that nothing closes end too late: nothing is taken from other blocks.
    void setBounds(int first, int last)
    {
        m_first = first;
        m_last = last;
    }
    void add(int first, int last)
    {
        last = std::min(last, m_last);
        for (int line = std::max(first, m_first); line <= last && static_cast<size_t>(line) < m_covered.size(); ++line)
            m_covered[static_cast<size_t>(line)] = true;
    }
    bool has(int line) const { return m_covered[static_cast<size_t>(line)]; }

private:
    std::vector<bool> m_covered;
    int m_first = 1;
    int m_last;
};

} // namespace Galley

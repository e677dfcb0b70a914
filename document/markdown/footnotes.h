// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/cmarkdocument.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace Galley {

// The footnotes that are referred to, in the order of their first mark, and the marks written for each so far.
class Footnotes
{
public:
    explicit Footnotes(cmark_node *root);

    const std::vector<cmark_node *> &definitions() const { return m_definitions; }

    std::string takeMark(cmark_node *reference); // HTML of the next mark of its definition
    std::string backReferences(size_t index) const; // of the definition, once all marks are written

private:
    struct Note
    {
        size_t number = 0;
        int marks = 0;
    };
    std::vector<cmark_node *> m_definitions;
    std::unordered_map<cmark_node *, Note> m_notes;
};

// An id for a footnote (from 1). It holds a colon, which no heading's anchor does.
std::string footnoteId(size_t number);

} // namespace Galley

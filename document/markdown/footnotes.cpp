// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/footnotes.h"

#include <algorithm>

namespace Galley {

namespace {

std::string markId(size_t number, int mark)
{
    const std::string id = "user-content-fnref:" + std::to_string(number);
    return mark > 1 ? id + ":" + std::to_string(mark) : id;
}

} // namespace

std::string footnoteId(size_t number)
{
    return "user-content-fn:" + std::to_string(number);
}

Footnotes::Footnotes(cmark_node *root)
{
    for (cmark_node *node = cmark_node_last_child(root); node && cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION;
        node = cmark_node_previous(node)) {
        m_definitions.push_back(node);
    }
    std::reverse(m_definitions.begin(), m_definitions.end());
    for (size_t i = 0; i < m_definitions.size(); ++i)
        m_notes[m_definitions[i]].number = i + 1;
}

std::string Footnotes::takeMark(cmark_node *reference)
{
    const auto it = m_notes.find(cmark_node_parent_footnote_def(reference));
    if (it == m_notes.end())
        return {};
    Note &note = it->second;
    const std::string number = std::to_string(note.number);
    return "<sup class=\"footnote-ref\"><a href=\"#" + footnoteId(note.number) + "\" id=\"" + markId(note.number, ++note.marks) + "\">"
        + number + "</a></sup>";
}

std::string Footnotes::backReferences(size_t index) const
{
    const Note &note = m_notes.at(m_definitions[index]);
    std::string html;
    for (int mark = 1; mark <= note.marks; ++mark) {
        html += " <a href=\"#" + markId(note.number, mark) + "\" class=\"footnote-backref\">\xe2\x86\xa9";
        if (mark > 1)
            html += "<sup>" + std::to_string(mark) + "</sup>";
        html += "</a>";
    }
    return html;
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/footnotes.h"

#include "document/markdown/footnotesection.h"

#include <algorithm>
#include <utility>

namespace Galley {

namespace {

// cmark moves those that are referred to behind everything else.
std::vector<cmark_node *> definitionsOf(cmark_node *root)
{
    std::vector<cmark_node *> definitions;
    for (cmark_node *node = cmark_node_last_child(root); node && cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION;
        node = cmark_node_previous(node)) {
        definitions.push_back(node);
    }
    std::reverse(definitions.begin(), definitions.end());
    return definitions;
}

} // namespace

Footnotes::Footnotes(cmark_node *root, const FedText &text) : m_definitions(definitionsOf(root)), m_text(text)
{
    m_counts.resize(m_definitions.size() + 1);
    for (size_t i = 0; i < m_definitions.size(); ++i)
        m_numbers[m_definitions[i]] = static_cast<int>(i) + 1;
}

Footnotes::Footnotes(cmark_node *root, const FedText &text, const QHash<QString, int> &numbers)
    : m_definitions(definitionsOf(root)), m_text(text), m_isStretch(true)
{
    for (cmark_node *definition : m_definitions)
        m_numbers[definition] = numbers.value(labelOf(definition));
}

QString Footnotes::labelOf(cmark_node *definition) const
{
    return m_text.toString(viewOf(cmark_node_get_literal(definition)));
}

int Footnotes::numberOf(cmark_node *definition) const
{
    const auto it = m_numbers.find(definition);
    return it == m_numbers.end() ? 0 : it->second;
}

void Footnotes::expectMarks(const QList<FootnoteMark> &marks)
{
    m_surprised = m_surprised || !m_expected.isEmpty();
    m_expected = marks;
    std::reverse(m_expected.begin(), m_expected.end());
}

FootnoteMark Footnotes::nextMark(int number)
{
    if (!m_isStretch)
        return {number, ++m_counts[static_cast<size_t>(number)]};
    if (m_expected.isEmpty() || m_expected.last().note != number) {
        m_surprised = true;
        return {number, 1};
    }
    return m_expected.takeLast();
}

std::string Footnotes::takeMark(cmark_node *reference)
{
    const int number = numberOf(cmark_node_parent_footnote_def(reference));
    if (number == 0 && !m_isStretch)
        return {};
    const FootnoteMark mark = nextMark(number);
    m_written.append(mark);
    return footnoteMarkHtml(mark).toStdString();
}

QList<FootnoteMark> Footnotes::takeMarks()
{
    return std::exchange(m_written, {});
}

int Footnotes::markCount(int number) const
{
    return m_isStretch ? 0 : m_counts[static_cast<size_t>(number)];
}

} // namespace Galley

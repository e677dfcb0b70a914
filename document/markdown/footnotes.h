// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/blocktraits.h"
#include "document/markdown/cmarkdocument.h"
#include "document/markdown/fedtext.h"

#include <QHash>

#include <string>
#include <unordered_map>
#include <vector>

namespace Galley {

// The footnotes that are referred to, and the marks written for each so far.
class Footnotes
{
public:
    // Of a whole article: numbered in the order of their first mark.
    Footnotes(cmark_node *root, const FedText &text);
    // Of a stretch of one: their numbers by label, as the whole article has them.
    Footnotes(cmark_node *root, const FedText &text, const QHash<QString, int> &numbers);

    const std::vector<cmark_node *> &definitions() const { return m_definitions; }
    QString labelOf(cmark_node *definition) const;
    int numberOf(cmark_node *definition) const; // 0: it has none

    // In a stretch, the marks that are written next must be these; without it they are counted.
    void expectMarks(const QList<FootnoteMark> &marks);
    bool metExpectations() const { return !m_surprised && m_expected.isEmpty(); }

    std::string takeMark(cmark_node *reference); // HTML of the next mark of its definition
    QList<FootnoteMark> takeMarks(); // that were written since
    int markCount(int number) const; // of all that were written

private:
    FootnoteMark nextMark(int number);

    std::vector<cmark_node *> m_definitions;
    const FedText &m_text;
    std::unordered_map<cmark_node *, int> m_numbers;
    std::vector<int> m_counts; // of marks, by number
    QList<FootnoteMark> m_written;
    QList<FootnoteMark> m_expected;
    bool m_isStretch = false;
    bool m_surprised = false;
};

} // namespace Galley

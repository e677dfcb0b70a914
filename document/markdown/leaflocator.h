// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/cmarkdocument.h"
#include "document/markdown/fedtext.h"

#include <QList>

#include <vector>

namespace Galley {

// Whole lines, counted from 1; empty when last < first.
struct LineSpan
{
    int first = 1;
    int last = 0;
};

// Content of a leaf in the source: a piece per line, without container prefixes.
struct LeafSource
{
    LineSpan lines; // all lines the leaf takes, an underline included
    QList<SourceRange> pieces;
    int firstPieceLine = 1;
    int linesBefore = 0; // of the leaf in front of that: definitions, which cmark took from its start
};

// Finds where nodes stand in the source. cmark's start lines are right (but for a paragraph that a table split off),
// its columns and end lines often are not; what it kept of a leaf's lines is exact, and that is looked for here.
class LeafLocator
{
public:
    explicit LeafLocator(const FedText &text) : m_text(text) { }

    LineSpan linesOf(cmark_node *node) const; // any block; blank lines at the end cut off

    LeafSource paragraph(cmark_node *node) const;
    LeafSource heading(cmark_node *node) const;
    bool isSetext(cmark_node *heading) const;

    // The line of a table's header row, and the cells of one row; `quotes`: how many block quotes the table is in.
    int headerLine(cmark_node *table) const;
    QList<SourceRange> cells(cmark_node *table, int line, int quotes) const;

    size_t afterMarkers(int line, int quotes) const; // byte column behind white space and so many quote markers

private:
    int setextUnderline(cmark_node *heading, const std::vector<std::string_view> &content) const;
    SourceRange piece(int line, std::string_view content) const;

    const FedText &m_text;
};

// The lines that a leaf's content has.
std::vector<std::string_view> contentLines(cmark_node *leaf);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/import/plaintoc.h"

namespace Galley {

// For each entry of the table of contents the line further down that it names, or the one before a table that stands at
// the end: -1 where there is none.
struct TocHeadings
{
    QList<int> lines; // by entry
    QList<double> confidence; // by entry
};

// By the same words first, numbers, case and colons aside; then by similar words, among lines that look like headings.
TocHeadings findTocHeadings(const QList<ImportLine> &lines, const PlainToc &toc);

} // namespace Galley

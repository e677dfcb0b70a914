// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentsnapshot.h"

namespace Galley {

// A table of contents as its author wrote it, line by line, so that it can be changed without being made anew.
struct TocLine
{
    QString indent;
    QString marker; // "-", "1."
    QString gap; // between marker and content
    SourceRange lines; // of the entry and of what is written below it, up to the next one, line ends included
    SourceRange content; // the entry's own text
};

struct TocLayout
{
    QList<TocLine> lines; // by entry
    int baseIndent = 0; // columns
    int step = 2; // columns from one level to the next
    bool linked = true; // at least one entry is a link: new ones are too
    bool loose = false; // blank lines stand between the entries

    QString indentAt(int depth) const; // from 1
};

// The table must have entries.
TocLayout readTocLayout(const DocumentSnapshot &snapshot, const Toc &toc);

// How deep each heading lies among those the table should name, from 1; 0 for those it should not.
QList<int> tocDepths(const DocumentSnapshot &snapshot, const Toc &toc);

// A heading as an entry reads: a link to it, or its title as it is written.
QString tocEntryText(const DocumentSnapshot &snapshot, const OutlineEntry &heading, const TocLayout &layout);

// Whether the entry's text is the heading's, the number that the list gives aside.
bool namesHeading(const TocEntry &entry, const OutlineEntry &heading);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentsnapshot.h"

namespace Galley {

// A table of contents as its author wrote it, line by line, so that it can be changed without being made anew.
struct TocLine
{
    QString indent; // with the marks of the quotes it stands in
    QString marker; // "-", "1."
    QString gap; // between marker and content
    SourceRange lines; // of the entry and of what is written below it, up to the next one, line ends included
    SourceRange content; // the entry's own text
};

// One of its lists: some of the entries, and what they have in common.
struct TocListLayout
{
    qsizetype first = 0;
    qsizetype end = 0;
    QString quoteMarks = {}; // in front of each line
    int baseIndent = 0; // columns behind them
    int step = 2; // columns from one level to the next
    bool loose = false; // blank lines stand between the entries
    bool isEven = true; // entries of one level stand one below the other, and each level a step behind the one above

    QString indentAt(int depth) const; // from 1
    QString blankLine() const; // with its line end
    QString withoutBlankEnd(const QString &lines) const; // nor the last line end
};

struct TocLayout
{
    QList<TocLine> lines; // by entry
    QList<TocListLayout> lists;
    bool linked = true; // at least one entry is a link: new ones are too
};

// The table must have entries, in Markdown.
TocLayout readTocLayout(const DocumentSnapshot &snapshot, const Toc &toc);

// A heading as an entry reads: a link to it, or its title as it is written.
QString tocEntryText(const DocumentSnapshot &snapshot, const OutlineEntry &heading, const TocLayout &layout);

// Whether the entry's text is the heading's, the number that the list gives aside.
bool namesHeading(const TocEntry &entry, const OutlineEntry &heading);

} // namespace Galley

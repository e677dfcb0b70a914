// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/import/importlines.h"

#include <QList>
#include <QString>

namespace Galley {

enum class ImportKind { Title, SectionHeading, TocHeading, TocEntry, ListItem, LeadIn, Quote, Paragraph };

// What a line of a plain-text article is taken for. Every field may be changed before the result is made.
struct ImportDecision
{
    int line = 1; // in the input, counted from 1
    ImportKind kind = ImportKind::Paragraph;
    int level = 2; // of a section heading, 1 to 6
    int depth = 1; // of an entry or item in its list, from 1
    QString number; // "3." before a list item: it stays, whatever the line is made
    QString text; // plain
    double confidence = 1; // from 0 to 1
    int heading = -1; // of a TOC entry: the index of the decision that it names

    friend bool operator==(const ImportDecision &, const ImportDecision &) = default;
};

bool isHeading(ImportKind kind);

struct ImportProposal
{
    QList<ImportDecision> decisions; // one for each line that is not blank, in the order of the lines

    QString title() const; // empty without one
};

struct ImportOptions
{
    LineBreaks breaks = LineBreaks::Detect;
};

// Recovers the structure of an article that came without markup: one paragraph a line, a table of contents whose
// entries stand again as bare lines further down, lists with all kinds of bullets. A pure function in linear time.
ImportProposal proposeImport(QStringView text, const ImportOptions &options = {});

// Where the lead-in "Term: " of a list item ends, its colon included, or "**Term**", its asterisks included; -1 without
// one.
qsizetype leadInEnd(QStringView text);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/outline.h"

#include <QList>
#include <QString>

#include <limits>
#include <optional>

namespace Galley {

class DocumentSnapshot;

enum class TocEntryState { Ok, HeadingMissing, TargetDead, TargetWrong, TextDiffers, LevelDiffers, OrderDiffers };

struct TocEntry
{
    QString text;
    QString target; // of its link as written; empty for plain entries
    QString anchor; // of the matched heading; empty when none matches
    int heading = -1; // index in the outline
    int list = 0; // which of the table's lists it stands in
    int level = 1; // nesting, from 1
    int line = 1; // counted from 1
    SourceRange range; // of the item's first line, without marker; in HTML of its words and the tags around them
    TocEntryState state = TocEntryState::Ok;

    friend bool operator==(const TocEntry &, const TocEntry &) = default;
};

// The table of contents an article holds, with each entry matched to a heading. It may stand in a quote or below an item of
// a list, and be written as several lists, with text between them, or as one in HTML.
struct Toc
{
    enum class Form { Markdown, Html };

    int line = 1; // of its heading, line or marker
    int heading = -1; // index of its own heading in the outline; -1 when it is under a plain line or a marker
    Form form = Form::Markdown;
    int quotes = 0; // that it stands in
    SourceRange listRange; // whole lines, from its first list's to its last one's; empty under a marker without a list
    QList<TocEntry> entries;

    friend bool operator==(const Toc &, const Toc &) = default;
};

std::optional<Toc> findToc(const DocumentSnapshot &snapshot);

// The headings that a table of contents names: not the title, not its own heading nor what stands before it, no deeper
// than the deepest one it names already, and none inside quotes or lists.
struct TocScope
{
    int first = 0; // index in the outline
    int end = std::numeric_limits<int>::max(); // index behind the last one
    int deepestLevel = 6;

    bool contains(int index, const OutlineEntry &heading) const
    {
        return index >= first && index < end && heading.level <= deepestLevel && !heading.nested;
    }
};
TocScope tocScope(const DocumentSnapshot &snapshot, const std::optional<Toc> &toc);

// The headings that an updated table names: the same, but those before it where all its entries do, at the article's end.
TocScope listedScope(const DocumentSnapshot &snapshot, const std::optional<Toc> &toc);

// A nested Markdown list of links to the article's headings: the title, the TOC's own heading and what stands before
// it are left out, the rest goes as deep as the present TOC does (all levels without one). Ends with a line end,
// unless it is empty.
QString makeToc(const DocumentSnapshot &snapshot);

} // namespace Galley

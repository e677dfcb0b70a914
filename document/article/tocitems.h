// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcerange.h"

#include <QList>
#include <QString>

namespace Galley {

class DocumentSnapshot;

// An item of a table of contents as it stands in the list, and what is found out about it.
struct TocItem
{
    QString text; // plain text of the link, or else of the item's first line
    QString numbered; // the same with the number the list gives it, as in "1. Text"; empty without one
    QString target; // of its link; empty for plain items
    bool linked = false;
    bool leadsElsewhere = false; // its links lead to other documents only
    QString before; // of such an item: the words in front of its first link
    int list = 0; // in which of the table's lists it stands
    int level = 1;
    int line = 1;
    SourceRange range; // of the item's first line, without marker; in HTML of its words and the tags around them

    // Once it has been compared with the headings.
    int heading = -1; // index in the outline; -1 where none matches
    int linkedHeading = -1; // where its link leads
    bool isLive = false; // its link leads somewhere in the article
};

// The items of a list that stands in so many quotes. In pasted text the last entry's item swallows the lines behind it,
// up to the next list even: what comes after such lines is no entry.
QList<TocItem> readTocItems(const DocumentSnapshot &snapshot, LineRange list, int quotes = 0);

// The items of a list in HTML.
QList<TocItem> readHtmlTocItems(const DocumentSnapshot &snapshot, SourceRange list);

// How long the marks of so many quotes at the start of a line are, with the one blank behind them that belongs to them;
// -1 where a mark is missing.
qsizetype quoteMarksLength(QStringView line, int quotes);

} // namespace Galley

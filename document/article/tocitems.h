// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcerange.h"

#include <QList>
#include <QString>

namespace Galley {

class DocumentSnapshot;

// An item of a table of contents as it stands in the list.
struct TocItem
{
    QString text; // plain text of the link, or else of the item's first line
    QString numbered; // the same with the number the list gives it, as in "1. Text"; empty without one
    QString target; // of its link; empty for plain items
    bool linked = false;
    int level = 1;
    int line = 1;
    SourceRange range; // of the item's first line, without marker
};

// The items of a list. In pasted text the last entry's item swallows the lines behind it, up to the next list
// even: what comes after such lines is no entry.
QList<TocItem> readTocItems(const DocumentSnapshot &snapshot, LineRange list);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcerange.h"

#include <QList>
#include <QString>

namespace Galley {

// A list in raw HTML that stands in no other one.
struct HtmlList
{
    SourceRange range; // with its tags
    QString lead; // the last words before it, as far as no other element of their own separates them
    qsizetype leadStart = 0; // the list's own start where there are none
};
QList<HtmlList> readHtmlLists(QStringView html);

// The last words of raw HTML, in which elements that make no line of their own separate nothing.
QString lastHtmlWords(QStringView html);

// An item of a list in raw HTML: what stands in it before a list that is nested in it.
struct HtmlListItem
{
    QString text; // plain
    QString number; // "1." in a numbered list
    SourceRange range; // from its first words, or the tags around them, to its last
    int level = 1;
};
QList<HtmlListItem> readHtmlItems(QStringView list);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcerange.h"

#include <QList>

#include <functional>
#include <optional>

namespace Galley {

class DocumentSnapshot;

// Where an article's table of contents stands.
struct TocPlace
{
    int line = 1; // of its heading, line or marker
    int heading = -1; // index of its own heading in the outline
    LineRange list = {1, 0}; // the lines of its list; empty when a marker has none
    SourceRange html = {}; // of its list where that is written in HTML; else empty
    QList<LineRange> moreLists = {}; // those behind it that may belong to it
    int quotes = 0; // around it
    bool isDoubtful = false; // more than its title must speak for it
};

// The first list under a title (as a heading, a bold line, the last line of a paragraph, or in HTML) or a marker that is a
// table of contents, those in quotes and in items of lists last; failing that, the first marker without a list.
std::optional<TocPlace> findTocPlace(const DocumentSnapshot &snapshot, const std::function<bool(const TocPlace &)> &isToc);

} // namespace Galley

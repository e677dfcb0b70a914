// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcerange.h"

#include <QStringView>

#include <optional>

namespace Galley {

class DocumentSnapshot;

// Where an article's table of contents stands.
struct TocPlace
{
    int line = 1; // of its heading, line or marker
    int heading = -1; // index of its own heading in the outline
    LineRange list = {1, 0}; // the lines of its list; empty when a marker has none
};

// The first list under a title ("Contents" in one of many languages, as a heading, a bold line or the last line of a
// paragraph) or a marker; failing that, the first marker without a list.
std::optional<TocPlace> findTocPlace(const DocumentSnapshot &snapshot);

// Whether a line, emphasis and a colon aside, is the title of a table of contents.
bool isTocTitle(QStringView line);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcerange.h"

#include <QStringList>

namespace Galley {

// A heading as it stands in its block; positions are relative to the block's start, lines to its first line (0-based).
struct Heading
{
    int level = 1;
    QString title; // plain text: markup, images and raw HTML dropped, code kept
    QString slugText; // what the anchor is made from: the title with math as its source, footnote marks dropped
    QStringList ids; // further anchors given with {#id}
    SourceRange range; // the heading with its markup, without the line end; the underline of a setext heading too
    SourceRange titleRange; // the text between the markup
    int line = 0;
    bool nested = false; // inside a quote or a list

    friend bool operator==(const Heading &, const Heading &) = default;
};

} // namespace Galley

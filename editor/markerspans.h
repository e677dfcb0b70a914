// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcerange.h"

#include <QList>
#include <QStringView>

namespace Galley {

// An inline span with the delimiters that make it what it is: `**` of `***x***` for strong, `*` for emphasis.
struct MarkerSpan
{
    SourceRange opening;
    SourceRange closing;

    SourceRange whole() const { return {opening.start, closing.end}; }
    SourceRange inside() const { return {opening.end, closing.start}; }
};

// The spans of one kind, marked by **, *, ` or ~~ (or the underscores that mean the same), in order. Nothing inside a
// code span counts, and no span reaches over a blank line.
QList<MarkerSpan> markerSpans(QStringView text, QStringView marker);

} // namespace Galley

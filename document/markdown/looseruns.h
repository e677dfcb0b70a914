// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/leaffacts.h"
#include "document/markdown/leaflocator.h"

namespace Galley {

// Runs for the lines of a block that no leaf stands in and that are not blank behind their container markers: link and
// footnote definitions. Lines that follow each other make one run.
QList<InlineRun> looseRuns(LineSpan lines, const FedText &text, const LineCover &cover);

// The `[^label]:` in front of a footnote's text, for a footnote that is referred to.
InlineRun footnoteMarkRun(cmark_node *definition, const FedText &text);

} // namespace Galley

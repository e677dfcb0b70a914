// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcetext.h"
#include "document/text/textedit.h"

namespace Galley {

// A piece of Markdown put into a text, and what is to be selected afterwards.
struct Insertion
{
    EditBatch batch;
    SourceRange selectAfter;
};

// Each stands as a block of its own: blank lines are added around it where there are none.
Insertion planTable(const SourceText &text, Revision revision, SourceRange selection, const QString &firstHeading);
Insertion planRule(const SourceText &text, Revision revision, SourceRange selection);
Insertion planCodeBlock(const SourceText &text, Revision revision, SourceRange selection); // takes the selected lines in

// In the line, with the alternative text selected.
Insertion planImage(const SourceText &text, Revision revision, SourceRange selection, const QString &target);

// How a link from a file in `folder` names the file: relative where it can be, with forward slashes, escaped.
QString linkTargetFor(const QString &file, const QString &folder);

} // namespace Galley

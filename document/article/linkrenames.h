// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentsnapshot.h"
#include "document/text/textedit.h"

namespace Galley {

// How many links and definitions of the article name this target.
qsizetype usesOfTarget(const DocumentSnapshot &snapshot, const QString &target);

// Lets all that leads to one target lead to another: links, images, definitions, raw HTML. Where the target is a file,
// links to places in it follow and keep the place.
EditBatch planRenameTarget(const DocumentSnapshot &snapshot, const QString &target, const QString &wanted);

// The index in the outline of the heading that an anchor leads to; -1 when it is no heading's.
int headingOfAnchor(const DocumentSnapshot &snapshot, const QString &anchor);

// Whether the text may stand in `{#…}`.
bool isAnchorName(const QString &anchor);

// Gives a heading another anchor and lets all links to it follow. The `{#id}` it has is changed; where the anchor comes
// from the heading's words, an `{#id}` is added. Empty where the anchor is none or taken.
EditBatch planRenameAnchor(const DocumentSnapshot &snapshot, const QString &anchor, const QString &wanted);

// Gives a heading other words, as Markdown. Links follow to the anchors that change by it, those of other headings with
// the same words included, and entries of the table of contents that read as the heading did read as it does now.
EditBatch planRenameHeading(const DocumentSnapshot &snapshot, int heading, const QString &title);

} // namespace Galley

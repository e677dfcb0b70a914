// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentsnapshot.h"
#include "document/text/textedit.h"

namespace Galley {

// Changes of one link, as plans on the snapshot it was found in. A plan without edits: there is nothing to do, or the
// construct cannot take it. What is new stays one link in one line, also in a table.
enum class LinkPart { Text, Target, Title };

// Whether the construct has a place for this part.
bool canChange(const PlacedLink &placed, LinkPart part);

// The part as it is edited: texts as written, with their markup, targets and titles as they read.
QString editableText(const DocumentSnapshot &snapshot, const PlacedLink &placed, LinkPart part);

// The text is Markdown. Of a reference the target and the title are those of its definition, and change for all that
// use it; an undefined one gets a definition. A placeholder takes another slug, or an address that makes a link of it.
EditBatch planLinkPart(const DocumentSnapshot &snapshot, const PlacedLink &placed, LinkPart part, const QString &value);

// Another label for a reference that names none or the wrong one.
EditBatch planLabel(const DocumentSnapshot &snapshot, const PlacedLink &placed, const QString &label);

// What is shown stays, as it is written; an image goes.
bool canUnlink(const PlacedLink &placed);
EditBatch planUnlink(const DocumentSnapshot &snapshot, const PlacedLink &placed);

// A path relative to the article as a link names it: forward slashes, what would be read as something else encoded.
QString pathAsTarget(const QString &path);

// A title as it may stand behind a target, with the space before it; nothing for an empty one.
QString writtenTitle(const QString &title);

} // namespace Galley

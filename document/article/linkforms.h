// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentsnapshot.h"
#include "document/text/textedit.h"

namespace Galley {

// `[text](target "title")` and `[text][label]` are two forms of the same link. Images have them as well.
enum class LinkForm { Inline, Reference };

bool canBecome(const DocumentSnapshot &snapshot, const PlacedLink &placed, LinkForm form);

// A definition that says the same is used again; otherwise one is added, with a label that nothing in the article reads.
// The last reference that becomes inline takes its definition along. Empty where the construct has no such form.
EditBatch planForm(const DocumentSnapshot &snapshot, const PlacedLink &placed, LinkForm form);

// Puts a definition, given without its line end, behind the others at the article's end, or before what is open there.
TextEdit newDefinition(const DocumentSnapshot &snapshot, const QString &line);

} // namespace Galley

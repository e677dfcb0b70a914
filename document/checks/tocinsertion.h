// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/textedit.h"

namespace Galley {

class DocumentSnapshot;

// Puts a table of contents under a heading of this title before the first section of an article that has none. Empty
// when there is one, or when there are no headings below the title.
EditBatch planTocInsertion(const DocumentSnapshot &snapshot, const QString &title);

} // namespace Galley

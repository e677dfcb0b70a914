// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentsnapshot.h"
#include "document/text/textedit.h"

#include <QString>

namespace Galley {

struct Theme;

// What a batch would change, as rich text: the places with a little of what stands around them, what goes struck
// through and what comes marked, at most `most` places and then how many more there are. The batch is of the
// snapshot's text.
QString changePreview(const DocumentSnapshot &snapshot, const EditBatch &batch, const Theme &theme, int most = 4);

} // namespace Galley

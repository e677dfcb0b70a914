// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/import/importproposal.h"

namespace Galley {

// The article as Markdown: what its rendered text says is what the input said, to the letter; this is checked on the
// result, and a line that would be read as something else is escaped altogether. Any thread; linear time.
QString importedText(const ImportProposal &proposal);

} // namespace Galley

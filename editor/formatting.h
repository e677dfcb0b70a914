// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/editplan.h"

namespace Galley {

// Puts `marker` (**, *, ` or ~~) around the selection, block by block and without the spaces at its ends, or takes it
// away where the selection lies in it. Without a selection: around the word at the caret, else a pair with the caret in
// it. `text` is the whole lines that the selection touches; ranges are positions in it.
EditPlan toggleMarker(QStringView text, SourceRange selection, QStringView marker);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bar.h"

namespace Galley {

class Documents;

// From the start of the process, seen from outside, to what it says it has painted.
QList<Bar> measureStartToEditor(Documents &documents);
QList<Bar> measureStartToPreview(Documents &documents);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bar.h"

namespace Galley {

class Documents;
class MeasuredWindow;

// From a key that changes how all of the article reads (what a label means, the order of notes, an open fence) to the
// page, and how long the window did not answer meanwhile.
QList<Bar> measureRereading(MeasuredWindow &window, Documents &documents);

} // namespace Galley

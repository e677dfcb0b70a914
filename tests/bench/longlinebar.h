// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bar.h"

namespace Galley {

class Windows;

// The longest silence of the GUI thread while an article with a line of so many units is opened, and the caret goes into
// that line and types there. Compared with nothing: a tenth of a second is what may be.
Bar measureLongLine(Windows &windows, int units);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bar.h"

namespace Galley {

class Documents;
class MeasuredWindow;

// From the order to open a file, inside the running program, to the first text one can read.
Bar measureOpening(MeasuredWindow &window, Documents &documents, const QString &document);

} // namespace Galley

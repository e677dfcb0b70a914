// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bar.h"

namespace Galley {

// Each of the bad inputs, compared with one of a quarter of its size: articles read, searched for findings, planned for
// and imported, link maps and sitemaps read. What takes time that grows with the square would take sixteen times as
// long.
QList<Bar> measureBadInput();

} // namespace Galley

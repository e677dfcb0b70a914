// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/markdownscanner.h"

namespace Galley {

// Which characters of a stretch are markers rather than words.
enum class MarkerSplit { None, Delimiters, Heading, Image, Quote };

// Appends the stretch to `runs`, its markers apart.
void splitMarkers(QStringView line, RoleRun run, MarkerSplit split, QList<RoleRun> &runs);

} // namespace Galley

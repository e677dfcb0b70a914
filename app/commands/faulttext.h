// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/surroundingsfault.h"

namespace Galley {

// What is wrong with a file around an article, and what to do: `FILE: LINE: it is so; do that`.
QString faultText(const SurroundingsFault &fault);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcetext.h"

#include <optional>

namespace Galley {

// The first line of more than `limit` units without its line end, counted from 1. Looks at few places of the text: what
// it costs grows with the text's length divided by the limit.
std::optional<int> lineLongerThan(const SourceText &text, qsizetype limit);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/longlines.h"

#include <algorithm>

namespace Galley {

// A line that is longer than the limit holds two neighbours of places that are half as far apart.
std::optional<int> lineLongerThan(const SourceText &text, qsizetype limit)
{
    const qsizetype step = std::max<qsizetype>(limit / 2, 1);
    int before = 1;
    for (qsizetype place = step; place <= text.length() && text.length() > limit; place += step) {
        const int line = text.lineAt(place);
        if (line == before && text.lineRange(line).length() > limit)
            return line;
        before = line;
    }
    return {};
}

} // namespace Galley

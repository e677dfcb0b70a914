// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/outline.h"

#include <algorithm>

namespace Galley {

int outlineIndexAt(const Outline &outline, qsizetype position)
{
    const auto after = std::upper_bound(
        outline.begin(), outline.end(), position, [](qsizetype wanted, const OutlineEntry &entry) { return wanted < entry.range.start; });
    return int(after - outline.begin()) - 1;
}

} // namespace Galley

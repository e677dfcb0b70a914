// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace Galley {

// Two lists against each other: the first `before` rows and the last `after` rows are the same.
struct RowChanges
{
    int before = 0;
    int after = 0;
};

// `same(i, j)`: row i of the old list shows what row j of the new one does.
template <typename Same> RowChanges compareRows(int oldCount, int newCount, Same same)
{
    const int common = std::min(oldCount, newCount);
    RowChanges changes;
    while (changes.before < common && same(changes.before, changes.before))
        ++changes.before;
    while (changes.after < common - changes.before && same(oldCount - 1 - changes.after, newCount - 1 - changes.after))
        ++changes.after;
    return changes;
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/heading.h"
#include "document/markdown/block.h"

#include <QList>

namespace Galley {

// A heading in its place in the article; positions are absolute, lines count from 1.
struct OutlineEntry
{
    int level = 1;
    QString title;
    QString anchor;
    QStringList ids;
    int line = 1;
    SourceRange range;
    SourceRange titleRange;
    BlockId block{};
    bool nested = false;

    friend bool operator==(const OutlineEntry &, const OutlineEntry &) = default;
};
using Outline = QList<OutlineEntry>;

// The index of the entry whose section holds the position; -1 before the first heading.
int outlineIndexAt(const Outline &outline, qsizetype position);

} // namespace Galley

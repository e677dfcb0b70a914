// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/revision.h"

#include <QMetaType>

#include <algorithm>

namespace Galley {

// A half-open stretch of the text in UTF-16 units. A line end is ONE unit in memory, whatever it is in the file.
struct SourceRange
{
    qsizetype start = 0;
    qsizetype end = 0;

    constexpr qsizetype length() const { return end - start; }
    constexpr bool isEmpty() const { return end <= start; }
    constexpr bool contains(qsizetype position) const { return position >= start && position < end; }
    constexpr bool contains(SourceRange other) const { return other.start >= start && other.end <= end; }
    constexpr bool overlaps(SourceRange other) const { return start < other.end && other.start < end; }
    constexpr SourceRange shifted(qsizetype by) const { return {start + by, end + by}; }
    friend constexpr bool operator==(SourceRange, SourceRange) = default;
};

// Whole lines, counted from 1.
struct LineRange
{
    int first = 1;
    int count = 0;

    constexpr int end() const { return first + count; } // the line after the last
    friend constexpr bool operator==(LineRange, LineRange) = default;
};

// A range means nothing without the text it was found in: across a boundary it travels with its revision.
struct Location
{
    Revision revision{};
    SourceRange range;
};

} // namespace Galley

Q_DECLARE_METATYPE(Galley::SourceRange)
Q_DECLARE_METATYPE(Galley::Location)

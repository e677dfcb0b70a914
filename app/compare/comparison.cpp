// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparison.h"

#include "document/snapshotbuilder.h"
#include "document/text/linediff.h"

namespace Galley {

namespace {

// As long as a text whose facts are shown anywhere.
constexpr qsizetype longestParsed = 16 * 1024 * 1024;

DocumentSnapshotPtr factsOf(const SourceText &text, const StopToken &stop)
{
    SnapshotInput input;
    input.text = text;
    input.longestParsed = longestParsed;
    return buildSnapshot(input, nullptr, stop);
}

} // namespace

ComparisonPtr compareTexts(const SourceText &left, const SourceText &right, const StopToken &stop)
{
    auto comparison = std::make_shared<Comparison>();
    comparison->left = left;
    comparison->right = right;
    const QList<LineChange> changes = diffLines(left, right);
    comparison->differences = int(changes.size());
    comparison->rows = rowsOf(changes, left, right);
    if (stop.isStopped())
        return nullptr;
    if (changes.isEmpty())
        return comparison;
    const DocumentSnapshotPtr before = factsOf(left, stop);
    const DocumentSnapshotPtr after = factsOf(right, stop);
    if (!before || !after)
        return nullptr;
    comparison->losses = findLosses(*before, *after);
    return comparison;
}

} // namespace Galley

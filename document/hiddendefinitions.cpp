// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/hiddendefinitions.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr QStringView mark = u"]:";

// What stands in code, by its indentation, were it not in a container.
bool isIndented(QStringView source, qsizetype position)
{
    const qsizetype line = source.first(position).lastIndexOf(u'\n') + 1;
    const QStringView before = source.sliced(line, position - line);
    return before.contains(u'\t') || before.contains(u"    ");
}

SourceRange rangeOf(const InlineRun &run)
{
    return {run.pieces.first().start, run.pieces.last().end};
}

} // namespace

bool mayHideDefinitions(QStringView source, const ParsedBlock &block, const QList<LinkDefinition> &definitions)
{
    if (!source.contains(mark))
        return false;
    qsizetype explained = 0;
    for (const InlineRun &run : block.runs) {
        if (run.pieces.isEmpty() || run.kind != InlineRun::Kind::Loose)
            continue;
        const SourceRange range = rangeOf(run);
        const auto isIn
            = [&](const LinkDefinition &definition) { return definition.range.start >= range.start && definition.range.start < range.end; };
        const auto known = std::count_if(definitions.begin(), definitions.end(), isIn);
        explained += known;
        const auto footnotes = std::count_if(definitions.begin(), definitions.end(),
            [&](const LinkDefinition &definition) { return isIn(definition) && definition.footnote; });
        if (footnotes > 0 && footnotes < known) // the others may be lines of a note that nothing refers to
            return true;
        if (known != source.sliced(range.start, range.length()).count(mark) || (known > 0 && isIndented(source, range.start)))
            return true;
        for (const SourceRange piece : run.pieces) {
            if (isIndented(source, piece.start) && source.sliced(piece.start, piece.length()).contains(mark))
                return true;
        }
    }
    return explained != definitions.size();
}

} // namespace Galley

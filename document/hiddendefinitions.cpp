// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/hiddendefinitions.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr QStringView mark = u"]:";
constexpr QStringView footnoteMark = u"[^";

// Sooner than by looking for both at once, as each block is looked through.
bool holdsMark(QStringView source)
{
    for (qsizetype at = source.indexOf(mark.front()); at >= 0; at = source.indexOf(mark.front(), at + 1)) {
        if (at + 1 < source.size() && source[at + 1] == mark.back())
            return true;
    }
    return false;
}

// What stands in code, by its indentation, were it not in a container.
bool isIndented(QStringView source, qsizetype position)
{
    const qsizetype line = source.first(position).lastIndexOf(u'\n') + 1;
    const QStringView before = source.sliced(line, position - line);
    return before.contains(u'\t') || before.contains(u'\r') || before.contains(u"    "); // a carriage return is fed as a space
}

// What looks like the label of a footnote that is defined, wherever it stands.
qsizetype labelsIn(QStringView source)
{
    qsizetype count = 0;
    for (qsizetype end = source.indexOf(mark), from = 0; end >= 0; end = source.indexOf(mark, from)) {
        const QStringView before = source.sliced(from, end - from);
        const qsizetype start = before.lastIndexOf(footnoteMark);
        count += start >= 0 && !before.sliced(start).contains(u']') ? 1 : 0;
        from = end + mark.size();
    }
    return count;
}

SourceRange rangeOf(const InlineRun &run)
{
    return {run.pieces.first().start, run.pieces.last().end};
}

} // namespace

bool mayHideDefinitions(QStringView source, const ParsedBlock &block, const QList<LinkDefinition> &definitions)
{
    if (!holdsMark(source))
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

bool mayHideMarks(QStringView source, const ParsedBlock &block, const QList<LinkDefinition> &definitions)
{
    const auto footnotes
        = std::count_if(definitions.begin(), definitions.end(), [](const LinkDefinition &definition) { return definition.footnote; });
    if (footnotes == 0) // it may go on with a footnote that was defined before it
        return block.kind == BlockKind::Definitions && source.contains(footnoteMark);
    if (source.count(footnoteMark) == footnotes)
        return false;
    const bool allAreShown = block.traits.notes == footnotes && labelsIn(source) == footnotes;
    return !allAreShown;
}

} // namespace Galley

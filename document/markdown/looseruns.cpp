// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/looseruns.h"

namespace Galley {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

// The length of a list marker with the white space behind it, or at the line's end; 0 when there is none.
size_t listMarker(std::string_view text)
{
    size_t length = 0;
    if (text.starts_with('-') || text.starts_with('+') || text.starts_with('*')) {
        length = 1;
    } else {
        while (length < text.size() && length < 9 && text[length] >= '0' && text[length] <= '9')
            ++length;
        if (length == 0 || length == text.size() || (text[length] != '.' && text[length] != ')'))
            return 0;
        ++length;
    }
    return length == text.size() || isSpace(text[length]) ? length : 0;
}

// The byte column behind container markers.
size_t contentColumn(std::string_view line)
{
    size_t at = 0;
    while (at < line.size()) {
        if (isSpace(line[at]) || line[at] == '>')
            ++at;
        else if (const size_t marker = listMarker(line.substr(at)))
            at += marker;
        else
            break;
    }
    return at;
}

} // namespace

QList<InlineRun> looseRuns(LineSpan lines, const FedText &text, const LineCover &cover)
{
    QList<InlineRun> runs;
    int previous = 0;
    for (int line = lines.first; line <= lines.last; ++line) {
        if (cover.has(line))
            continue;
        const size_t column = contentColumn(text.line(line));
        if (column == text.line(line).size())
            continue;
        if (previous == 0 || previous != line - 1)
            runs.append({InlineRun::Kind::Loose, {}, line});
        runs.last().pieces.append({text.position(line, column), text.lineRange(line).end});
        previous = line;
    }
    return runs;
}

InlineRun footnoteMarkRun(cmark_node *definition, const FedText &text)
{
    const int line = cmark_node_get_start_line(definition);
    const std::string_view source = text.line(line);
    const size_t start = std::min(source.find("[^"), source.size());
    const size_t end = source.find("]:", start);
    if (end == std::string_view::npos)
        return {InlineRun::Kind::Loose, {}, line};
    return {InlineRun::Kind::Loose, {{text.position(line, start), text.position(line, end + 2)}}, line};
}

} // namespace Galley

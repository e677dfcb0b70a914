// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/leaflocator.h"

#include <algorithm>

namespace Galley {

namespace {

constexpr std::string_view blank = " \t";

std::string_view trimmedEnd(std::string_view text)
{
    const size_t last = text.find_last_not_of(blank);
    return last == std::string_view::npos ? std::string_view() : text.substr(0, last + 1);
}

bool isUnderline(std::string_view line)
{
    const size_t start = line.find_first_not_of(" \t>");
    if (start == std::string_view::npos)
        return false;
    const std::string_view mark = trimmedEnd(line.substr(start));
    return (mark.front() == '=' || mark.front() == '-') && mark.find_first_not_of(mark.front()) == std::string_view::npos;
}

bool isFence(std::string_view line, char character, int length)
{
    const size_t start = line.find_first_not_of(" \t>");
    if (start == std::string_view::npos)
        return false;
    const std::string_view mark = trimmedEnd(line.substr(start));
    return mark.size() >= static_cast<size_t>(length) && mark.find_first_not_of(character) == std::string_view::npos;
}

int lineEndsIn(std::string_view text)
{
    return static_cast<int>(std::count(text.begin(), text.end(), '\n'));
}

// A tab that a container took part of is spaces in the content.
bool endsWith(std::string_view line, std::string_view content)
{
    if (line.ends_with(content))
        return true;
    return line.ends_with(content.substr(std::min(content.find_first_not_of(blank), content.size())));
}

// The byte column at which `content` begins, which ends `line`; cmark has taken the backslash off `\|` in a paragraph
// in front of a table.
size_t contentColumn(std::string_view line, std::string_view content)
{
    if (line.ends_with(content))
        return line.size() - content.size();
    std::string_view rest = trimmedEnd(line);
    std::string_view wanted = trimmedEnd(content);
    while (!wanted.empty() && !rest.empty() && wanted.back() == rest.back()) {
        if (wanted.back() == '|' && rest.size() > 1 && rest[rest.size() - 2] == '\\' && !wanted.ends_with("\\|"))
            rest.remove_suffix(1);
        wanted.remove_suffix(1);
        rest.remove_suffix(1);
    }
    if (wanted.empty())
        return rest.size();
    return std::min(line.find_first_not_of(" \t>"), line.size());
}

} // namespace

std::vector<std::string_view> contentLines(cmark_node *leaf)
{
    if (!cmark_node_first_child(leaf))
        return {{}}; // then cmark may not have ended its buffer
    std::string_view content = viewOf(cmark_node_get_string_content(leaf));
    while (content.ends_with('\n'))
        content.remove_suffix(1);
    std::vector<std::string_view> lines;
    for (size_t at = 0; at <= content.size();) {
        const size_t end = std::min(content.find('\n', at), content.size());
        lines.push_back(content.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

LineSpan LeafLocator::linesOf(cmark_node *node) const
{
    const int first = cmark_node_get_start_line(node);
    int last = std::max(first, cmark_node_get_end_line(node));
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HTML_BLOCK:
        last = first + lineEndsIn(viewOf(cmark_node_get_literal(node))) - 1;
        break;
    case CMARK_NODE_HEADING:
        last = isSetext(node) ? setextUnderline(node, contentLines(node)) : first;
        break;
    case CMARK_NODE_THEMATIC_BREAK:
        last = first;
        break;
    case CMARK_NODE_CODE_BLOCK: {
        int length = 0;
        int offset = 0;
        char character = 0;
        const int inner = lineEndsIn(viewOf(cmark_node_get_literal(node)));
        const bool fenced = cmark_node_get_fenced(node, &length, &offset, &character) != 0;
        const int closing = first + inner + 1;
        const bool closes = fenced && isFence(m_text.line(closing), character, length); // or what it stands in ended
        last = fenced ? std::min(last, closes ? closing : closing - 1) : first + inner - 1;
        break;
    }
    default:
        break;
    }
    last = std::min(last, m_text.lineCount());
    while (last > first && m_text.isBlank(last))
        --last;
    return {first, last};
}

SourceRange LeafLocator::piece(int line, std::string_view content) const
{
    const std::string_view text = m_text.line(line);
    const size_t column = std::min(text.find_first_not_of(blank, contentColumn(text, content)), text.size());
    return {m_text.position(line, column), m_text.lineRange(line).end};
}

LeafSource LeafLocator::paragraph(cmark_node *node) const
{
    const std::vector<std::string_view> content = contentLines(node);
    const int count = static_cast<int>(content.size());
    const int start = cmark_node_get_start_line(node);
    LeafSource source;
    if (start == 0) { // split off by the table that follows
        cmark_node *table = cmark_node_next(node);
        source.lines.last = table ? headerLine(table) - 1 : count;
        source.lines.first = std::max(1, source.lines.last - count + 1);
    } else { // definitions at its start have left it
        source.lines = {start, std::max(start, std::min(cmark_node_get_end_line(node), m_text.lineCount()))};
    }
    source.firstPieceLine = std::max(source.lines.first, source.lines.last - count + 1);
    source.linesBefore = source.firstPieceLine - source.lines.first;
    source.pieces.reserve(count);
    for (int i = 0; i < count && source.firstPieceLine + i <= source.lines.last; ++i) {
        source.pieces.append(piece(source.firstPieceLine + i, content[static_cast<size_t>(i)]));
    }
    source.lines.first = source.firstPieceLine;
    return source;
}

bool LeafLocator::isSetext(cmark_node *heading) const
{
    const std::string_view line = m_text.line(cmark_node_get_start_line(heading));
    const auto column = static_cast<size_t>(std::max(0, cmark_node_get_start_column(heading) - 1));
    const auto level = static_cast<size_t>(cmark_node_get_heading_level(heading));
    if (column > line.size())
        return false;
    const std::string_view text = line.substr(column);
    const size_t hashes = std::min(text.find_first_not_of('#'), text.size());
    return hashes != level || (hashes < text.size() && blank.find(text[hashes]) == std::string_view::npos);
}

// Its line: the first one that can be it behind lines that end like the content.
int LeafLocator::setextUnderline(cmark_node *heading, const std::vector<std::string_view> &content) const
{
    const int count = static_cast<int>(content.size());
    const int first = cmark_node_get_start_line(heading) + count;
    const int last = std::min(cmark_node_get_end_line(heading), m_text.lineCount());
    for (int line = first; line <= last; ++line) {
        if (!isUnderline(m_text.line(line)))
            continue;
        int i = count;
        while (i > 0 && endsWith(m_text.line(line - count + i - 1), content[static_cast<size_t>(i - 1)]))
            --i;
        if (i == 0)
            return line;
    }
    return std::min(first, m_text.lineCount());
}

LeafSource LeafLocator::heading(cmark_node *node) const
{
    LeafSource source;
    const std::vector<std::string_view> content = contentLines(node);
    const int start = cmark_node_get_start_line(node);
    if (isSetext(node)) {
        const int underline = setextUnderline(node, content);
        const int count = static_cast<int>(content.size());
        source.firstPieceLine = std::max(start, underline - count);
        source.linesBefore = source.firstPieceLine - start;
        source.lines = {source.firstPieceLine, underline};
        for (int i = 0; i < count && source.firstPieceLine + i < underline; ++i) {
            source.pieces.append(piece(source.firstPieceLine + i, content[static_cast<size_t>(i)]));
        }
        return source;
    }
    source.lines = {start, start};
    source.firstPieceLine = start;
    const std::string_view line = m_text.line(start);
    size_t column = std::min(line.size(), static_cast<size_t>(std::max(0, cmark_node_get_start_column(node) - 1)));
    column = std::min(line.find_first_not_of('#', column), line.size());
    column = std::min(line.find_first_not_of(blank, column), line.size());
    const size_t end = std::min(line.size(), column + content.front().size());
    source.pieces.append({m_text.position(start, column), m_text.position(start, end)});
    return source;
}

// Before the delimiters, behind which the first of the other rows follows at once, or nothing that is the table's. It
// begins where the paragraph began that it was, lines before and definitions included.
int LeafLocator::headerLine(cmark_node *table) const
{
    const int start = cmark_node_get_start_line(table);
    cmark_node *header = cmark_node_first_child(table);
    cmark_node *row = header ? cmark_node_next(header) : nullptr;
    const int delimiters = row ? cmark_node_get_start_line(row) - 1 : std::min(cmark_node_get_end_line(table), m_text.lineCount());
    return std::max(start, delimiters - 1);
}

size_t LeafLocator::afterMarkers(int line, int quotes) const
{
    const std::string_view text = m_text.line(line);
    for (size_t at = 0;;) {
        at = std::min(text.find_first_not_of(blank, at), text.size());
        if (at == text.size() || text[at] != '>' || quotes-- == 0)
            return at;
        ++at;
    }
}

QList<SourceRange> LeafLocator::cells(cmark_node *table, int line, int quotes) const
{
    const std::string_view text = m_text.line(line);
    const bool first = line == cmark_node_get_start_line(table); // may share its line with a list marker
    size_t at = first ? static_cast<size_t>(std::max(0, cmark_node_get_start_column(table) - 1)) : afterMarkers(line, quotes);
    QList<SourceRange> result;
    if (at < text.size() && text[at] == '|')
        ++at;
    while (at < text.size()) {
        size_t end = at;
        while (end < text.size() && (text[end] != '|' || (end > at && text[end - 1] == '\\')))
            ++end;
        const size_t start = std::min(text.find_first_not_of(blank, at), end);
        const size_t stop = start + trimmedEnd(text.substr(start, end - start)).size();
        if (end < text.size() || stop > start)
            result.append({m_text.position(line, start), m_text.position(line, stop)});
        at = end + 1;
    }
    return result;
}

} // namespace Galley

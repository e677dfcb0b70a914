// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/headings.h"

#include "document/markdown/mathextension.h"

namespace Galley {

namespace {

// `{#id}` at the end of a heading.
struct TrailingId
{
    size_t start = std::string_view::npos; // of the brace
    std::string_view id;
};

TrailingId findTrailingId(std::string_view text)
{
    if (!text.ends_with('}'))
        return {};
    const size_t start = text.rfind("{#");
    if (start == std::string_view::npos)
        return {};
    const std::string_view id = text.substr(start + 2, text.size() - start - 3);
    const bool sound = !id.empty() && id.find_first_of(" \t{}#\"'<>") == std::string_view::npos;
    return sound ? TrailingId{start, id} : TrailingId{};
}

QString takeTrailingId(cmark_node *heading, const FedText &text)
{
    cmark_node *last = cmark_node_last_child(heading);
    if (!last || cmark_node_get_type(last) != CMARK_NODE_TEXT)
        return {};
    std::string literal(viewOf(cmark_node_get_literal(last)));
    const TrailingId found = findTrailingId(literal);
    if (found.id.empty())
        return {};
    const QString id = text.toString(found.id);
    literal.resize(found.start);
    while (!literal.empty() && (literal.back() == ' ' || literal.back() == '\t'))
        literal.pop_back();
    cmark_node_set_literal(last, literal.c_str());
    return id;
}

struct Titles
{
    std::string shown;
    std::string forSlug;
};

Titles titlesOf(cmark_node *heading)
{
    Titles titles;
    const auto add = [&titles](std::string_view text) {
        titles.shown += text;
        titles.forSlug += text;
    };
    for (CmarkWalk walk(heading); walk.next();) {
        cmark_node *node = walk.node();
        if (!walk.entering())
            continue;
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_TEXT:
            add(viewOf(cmark_node_get_literal(node)));
            break;
        case CMARK_NODE_CODE:
            if (isMath(node))
                titles.shown += '$';
            add(viewOf(cmark_node_get_literal(node)));
            if (isMath(node))
                titles.shown += '$';
            break;
        case CMARK_NODE_SOFTBREAK:
        case CMARK_NODE_LINEBREAK:
            add(" ");
            break;
        case CMARK_NODE_IMAGE:
            walk.skipChildren();
            break;
        default:
            break;
        }
    }
    return titles;
}

// Without white space at its end, nor the `{#id}` there.
SourceRange titleRange(SourceRange range, QStringView text, bool hasId)
{
    const auto trim = [&] {
        while (!range.isEmpty() && text[range.end - 1].isSpace())
            --range.end;
    };
    trim();
    if (!hasId)
        return range;
    const qsizetype brace = text.sliced(range.start, range.length()).lastIndexOf(u"{#");
    if (brace >= 0)
        range.end = range.start + brace;
    trim();
    return range;
}

} // namespace

Heading readHeading(cmark_node *node, const LeafSource &source, const FedText &text)
{
    Heading heading;
    heading.level = cmark_node_get_heading_level(node);
    heading.line = source.lines.first;
    const QString id = takeTrailingId(node, text);
    if (!id.isEmpty())
        heading.ids.append(id);
    const Titles titles = titlesOf(node);
    heading.title = text.toString(titles.shown);
    heading.slugText = text.toString(titles.forSlug);
    const SourceRange inner{source.pieces.first().start, source.pieces.last().end};
    heading.titleRange = titleRange(inner, text.text(), !id.isEmpty());
    const bool underlined = source.lines.last > source.lines.first;
    const auto column = static_cast<size_t>(std::max(0, cmark_node_get_start_column(node) - 1));
    heading.range = {underlined ? inner.start : text.position(source.lines.first, column), text.lineRange(source.lines.last).end};
    return heading;
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/mathextension.h"

#include "document/markdown/cmarkdocument.h"

#include <cstring>
#include <string>

namespace Galley {

namespace {

struct Found
{
    size_t end = 0;
    bool ok = false;
}; // end: of the search when nothing was found

// Where a search for the closing dollars of the present leaf was in vain, so that many opening ones cost no more.
struct VainSearches
{
    cmark_node *leaf = nullptr;
    const char *content = nullptr;
    size_t inlineUntil = 0;
    size_t displayUntil = 0;
};
thread_local VainSearches vain;
char displayMark; // its address marks nodes of display math

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n';
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// `source` ends with NUL; `from` is behind the opening dollar.
Found findInlineEnd(const char *source, size_t from)
{
    for (size_t i = from; source[i]; ++i) {
        if (source[i] == '\\' && source[i + 1])
            ++i;
        else if (source[i] == '`')
            return {i, false};
        else if (source[i] == '$' && i > from && !isSpace(source[i - 1]) && !isDigit(source[i + 1]))
            return {i, true};
    }
    return {std::string::npos, false};
}

Found findDisplayEnd(const char *source, size_t from)
{
    bool empty = true;
    for (size_t i = from; source[i]; ++i) {
        if (source[i] == '\\' && source[i + 1])
            ++i;
        else if (source[i] == '$' && source[i + 1] == '$')
            return {i, !empty};
        if (!isSpace(source[i]))
            empty = false;
    }
    return {std::string::npos, false};
}

// $`…`$ : `from` is behind the backtick.
Found findQuotedEnd(const char *source, size_t from)
{
    const char *tick = std::strchr(source + from, '`');
    const size_t end = tick ? static_cast<size_t>(tick - source) : 0;
    return {end, tick && tick[1] == '$' && end > from};
}

cmark_node *makeNode(cmark_node_type type, const std::string &literal)
{
    cmark_node *node = cmark_node_new_with_mem(type, CmarkArena::memory());
    cmark_node_set_literal(node, literal.c_str());
    return node;
}

cmark_node *makeMath(cmark_syntax_extension *self, const char *source, size_t start, size_t end)
{
    cmark_node *node = makeNode(CMARK_NODE_CODE, std::string(source + start, end - start));
    cmark_node_set_syntax_extension(node, self);
    return node;
}

cmark_node *matchDisplay(cmark_syntax_extension *self, const char *source, size_t at, cmark_inline_parser *parser)
{
    const Found found = at < vain.displayUntil ? Found{} : findDisplayEnd(source, at + 2);
    if (!found.ok) {
        if (found.end == std::string::npos)
            vain.displayUntil = found.end;
        cmark_inline_parser_set_offset(parser, static_cast<int>(at + 2)); // the second dollar opens nothing either
        return makeNode(CMARK_NODE_TEXT, "$$");
    }
    cmark_node *node = makeMath(self, source, at + 2, found.end);
    cmark_node_set_user_data(node, &displayMark);
    cmark_inline_parser_set_offset(parser, static_cast<int>(found.end + 2));
    return node;
}

cmark_node *matchInline(cmark_syntax_extension *self, const char *source, size_t at, cmark_inline_parser *parser)
{
    const bool quoted = source[at + 1] == '`';
    if (!source[at + 1] || isSpace(source[at + 1]) || (!quoted && at < vain.inlineUntil))
        return nullptr;
    const size_t start = quoted ? at + 2 : at + 1;
    const Found found = quoted ? findQuotedEnd(source, start) : findInlineEnd(source, start);
    if (!found.ok) {
        if (!quoted)
            vain.inlineUntil = found.end;
        return nullptr;
    }
    cmark_inline_parser_set_offset(parser, static_cast<int>(found.end + (quoted ? 2 : 1)));
    return makeMath(self, source, start, found.end);
}

cmark_node *match(cmark_syntax_extension *self, cmark_parser *, cmark_node *parent, unsigned char character, cmark_inline_parser *parser)
{
    if (character != '$')
        return nullptr;
    const char *source = cmark_node_get_string_content(parent);
    const auto at = static_cast<size_t>(cmark_inline_parser_get_offset(parser));
    if (at == 0 || vain.leaf != parent || vain.content != source)
        vain = {parent, source, 0, 0};
    return source[at + 1] == '$' ? matchDisplay(self, source, at, parser) : matchInline(self, source, at, parser);
}

} // namespace

cmark_syntax_extension *makeMathExtension()
{
    cmark_syntax_extension *extension = cmark_syntax_extension_new("math");
    cmark_mem *memory = cmark_get_default_mem_allocator();
    void *dollar = reinterpret_cast<void *>(static_cast<uintptr_t>('$'));
    cmark_syntax_extension_set_special_inline_chars(extension, cmark_llist_append(memory, nullptr, dollar));
    cmark_syntax_extension_set_match_inline_func(extension, match);
    return extension;
}

void beginMathParsing()
{
    vain = {};
}

bool isMath(cmark_node *node)
{
    return cmark_node_get_syntax_extension(node) == cmarkExtensions().math;
}
bool isDisplayMath(cmark_node *node)
{
    return isMath(node) && cmark_node_get_user_data(node) == &displayMark;
}

} // namespace Galley

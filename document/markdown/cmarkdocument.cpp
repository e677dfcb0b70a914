// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/cmarkdocument.h"

#include "document/markdown/mathextension.h"

#include <algorithm>
#include <mutex>

namespace Galley {

namespace {

// While inlines are parsed cmark keeps the characters its extensions wait for in a table of the whole process, and
// empties it again at the end: two parses must not do this at once.
std::mutex inlineParsing;

CmarkExtensions makeExtensions()
{
    cmark_gfm_core_extensions_ensure_registered();
    return {.table = cmark_find_syntax_extension("table"),
        .strikethrough = cmark_find_syntax_extension("strikethrough"),
        .autolink = cmark_find_syntax_extension("autolink"),
        .tasklist = cmark_find_syntax_extension("tasklist"),
        .math = makeMathExtension()};
}

struct FreeParser
{
    void operator()(cmark_parser *parser) const { cmark_parser_free(parser); }
};
using Parser = std::unique_ptr<cmark_parser, FreeParser>;

Parser makeParser()
{
    const CmarkExtensions &extensions = cmarkExtensions();
    Parser parser(cmark_parser_new_with_mem(CMARK_OPT_FOOTNOTES, CmarkArena::memory()));
    for (cmark_syntax_extension *extension :
        {extensions.math, extensions.table, extensions.strikethrough, extensions.autolink, extensions.tasklist}) {
        cmark_parser_attach_syntax_extension(parser.get(), extension);
    }
    return parser;
}

} // namespace

const CmarkExtensions &cmarkExtensions()
{
    static const CmarkExtensions extensions = makeExtensions();
    return extensions;
}

std::optional<CmarkDocument> CmarkDocument::parse(std::string_view utf8, const StopToken &stop)
{
    constexpr size_t slice = 256 * 1024;
    // Nothing that is freed on the way is used again there, which for a long text would be most of the memory.
    constexpr size_t largestOfArena = 256 * 1024;
    CmarkArena arena;
    std::optional<CmarkArena::Use> use;
    if (utf8.size() <= largestOfArena)
        use.emplace(arena);
    const Parser parser = makeParser();
    while (!utf8.empty()) {
        if (stop.isStopped())
            return std::nullopt;
        const std::string_view part = utf8.substr(0, slice);
        cmark_parser_feed(parser.get(), part.data(), part.size());
        utf8.remove_prefix(part.size());
    }
    const std::scoped_lock lock(inlineParsing);
    if (stop.isStopped())
        return std::nullopt;
    beginMathParsing();
    cmark_node *root = cmark_parser_finish(parser.get());
    return CmarkDocument(std::move(arena), root);
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/cmarkreference.h"

#include "tests/bench/series.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <cstdlib>

namespace Galley {

double measureCmark(const QByteArray &utf8)
{
    cmark_gfm_core_extensions_ensure_registered();
    constexpr int options = CMARK_OPT_FOOTNOTES | CMARK_OPT_UNSAFE;
    const auto start = BenchClock::now();
    cmark_parser *parser = cmark_parser_new(options);
    for (const char *name : {"table", "strikethrough", "autolink", "tagfilter", "tasklist"})
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name));
    cmark_parser_feed(parser, utf8.constData(), std::size_t(utf8.size()));
    cmark_node *document = cmark_parser_finish(parser);
    char *html = cmark_render_html(document, options, cmark_parser_get_syntax_extensions(parser));
    const double taken = millisecondsSince(start);
    std::free(html);
    cmark_node_free(document);
    cmark_parser_free(parser);
    return taken;
}

} // namespace Galley

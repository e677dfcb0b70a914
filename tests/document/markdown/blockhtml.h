// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/parsedmarkdown.h"

// The HTML of all blocks, joined.
inline QString blockHtml(const QString &text, const Galley::MarkdownOptions &options = {})
{
    QString html;
    const auto markdown = Galley::parseMarkdown(text, 0, options);
    if (markdown) {
        for (const Galley::ParsedBlock &block : markdown->blocks)
            html += block.html;
    }
    return html;
}

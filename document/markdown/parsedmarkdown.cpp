// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/parsedmarkdown.h"

#include "document/markdown/markdownreading.h"

namespace Galley {

std::optional<ParsedMarkdown> parseMarkdown(
    QStringView text, int frontMatterLines, const MarkdownOptions &options, const StopToken &stop, const KnownBlock &isKnown)
{
    return parseBlocks(text, frontMatterLines, {.colouring = options.colouring}, stop, isKnown);
}

std::optional<ParsedMarkdown> parseBlocks(
    QStringView text, int frontMatterLines, const ParsingOptions &options, const StopToken &stop, const KnownBlock &isKnown)
{
    auto reading = MarkdownReading::parse(text, frontMatterLines, options, stop);
    return reading ? reading->render(stop, isKnown) : std::nullopt;
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/markdown/parsedmarkdown.h"

namespace Galley {

// Whether blocks hold their HTML; the facts are the same without it, and known sooner.
enum class BlockHtml { Made, LeftOut };

struct ParsingOptions
{
    CodeColouring colouring = {}; // none: code is escaped only
    BlockHtml html = BlockHtml::Made;
    BlockFacts facts = BlockFacts::All;
};

// parseMarkdown() for those who may not want all of it.
std::optional<ParsedMarkdown> parseBlocks(
    QStringView text, int frontMatterLines, const ParsingOptions &options, const StopToken &stop = {}, const KnownBlock &isKnown = {});

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/heading.h"
#include "document/markdown/block.h"
#include "document/markdown/inlinerun.h"
#include "document/text/sourcerange.h"
#include "document/stoptoken.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace Galley {

// Colours code for the preview: escaped HTML with <span class>es, no line numbers, or a null string when the language
// is unknown. Called on the thread that parses.
using CodeColouring = std::function<QString(QStringView code, QStringView language)>;

struct ParsedBlock
{
    BlockKind kind = BlockKind::Paragraph;
    SourceRange range; // of the parsed text
    int firstLine = 1; // of the parsed text, counted from 1
    int lines = 0;
    int contentLines = 0;
    QString html; // sanitised; citations, placeholders and math as their source in marked elements
    QList<Heading> headings;
    QList<InlineRun> runs;
    QList<BlockPart> parts;
    QList<SourceRange> rawHtml; // HTML blocks; inline raw HTML is found by the inline scanner
    bool known = false; // the caller knows all about it: only kind, range and lines are set
    QString prose; // text that counts: no markup, code, URLs, math or raw HTML; leaves separated by LF
    BlockFacts facts = BlockFacts::All; // what the parse was for
    BlockTraits traits; // isDoubtful is left to who finds the definitions
};

struct ParsedMarkdown
{
    QList<ParsedBlock> blocks; // tile the text
    QList<FootnoteNote> notes; // in the order of their numbers
};

struct MarkdownOptions
{
    CodeColouring colouring; // none: code is escaped only
};

// Whether the caller has everything about a block of this kind and source from an earlier parse, in which the same
// labels were defined. Blocks that depend on more than that (footnote marks, definitions) are never asked about.
using KnownBlock = std::function<bool(BlockKind kind, QStringView source)>;

// Parses GitHub Flavored Markdown with footnotes, math and alerts. `text` has LF line ends; the first
// `frontMatterLines` lines are taken as one FrontMatter block and not parsed. Never fails; nothing when stopped.
// Any thread.
std::optional<ParsedMarkdown> parseMarkdown(
    QStringView text, int frontMatterLines, const MarkdownOptions &options, const StopToken &stop = {}, const KnownBlock &isKnown = {});

} // namespace Galley

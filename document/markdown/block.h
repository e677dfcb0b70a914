// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/citation.h"
#include "document/article/heading.h"
#include "document/article/link.h"
#include "document/article/statistics.h"
#include "document/markdown/blocktraits.h"
#include "document/markdown/inlinerun.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace Galley {

enum class BlockKind {
    FrontMatter,
    Paragraph,
    Heading,
    List,
    Quote,
    Code,
    Table,
    Html,
    Rule,
    Definitions, // link or footnote definitions and other lines that leave no node where they stand
    Blank, // blank lines at the start of the text
    Footnotes // the footnote section: last, of no length, its text stands in Definitions
};

// What a block holds. Who only looks for findings has no use for its counts, which then tell no more than whether it holds
// words at all, but for the runs of its prose.
enum class BlockFacts { All, ForFindings };

// What stands in a block that holds others, and could be part of a table of contents: the pieces that raw HTML holds
// together, and those of a quote or a list's item in which a list stands below such a title.
struct BlockPart
{
    BlockKind kind = BlockKind::Paragraph;
    int line = 0; // relative to the block's first line
    int lines = 1; // without trailing blank ones
    int container = 0; // parts of the same one follow each other; 0: the block itself
    int quotes = 0; // that it stands in
    bool holdsHtmlList = false; // of raw HTML: `<ul>` or `<ol>` stands in it

    friend bool operator==(const BlockPart &, const BlockPart &) = default;
};

enum class BlockId : quint64 { }; // stable while the block lives, never reused in a session

// A top-level piece of an article. The blocks tile the text: each begins at a line start and reaches to the start of
// the next, trailing blank lines included. Everything found in it is stored in it, relative to its start, so that it
// can be shared by every snapshot it lives in. Block HTML holds no line numbers and no heading anchors.
struct Block
{
    BlockId id{};
    BlockKind kind = BlockKind::Paragraph;
    qsizetype length = 0; // UTF-16 units
    int lines = 0; // line ends in it; the text's last block may end without one
    int contentLines = 0; // without trailing blank lines
    QString html; // sanitised
    size_t sourceHash = 0;
    size_t htmlHash = 0;
    QList<Heading> headings;
    QList<Link> links;
    QList<Citation> citations;
    QList<LinkDefinition> definitions;
    QStringList anchors; // ids of `<a id>` and `<a name>`
    QList<BlockPart> parts; // those of one container after those of another; mostly none: the block is its only part
    TextStatistics statistics;
    BlockTraits traits;
    std::optional<QList<InlineRun>> runs; // for findings only, and not where the block read alone might have others
};
using BlockPtr = std::shared_ptr<const Block>;

} // namespace Galley

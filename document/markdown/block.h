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
    TextStatistics statistics;
    BlockTraits traits;
    std::optional<QList<InlineRun>> runs; // for findings only, and not where the block read alone might have others
};
using BlockPtr = std::shared_ptr<const Block>;

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "document/documentsnapshot.h"
#include "document/snapshotbuilder.h"
#include "document/text/textencoding.h"

#include <optional>

namespace Galley {

// An article read for a command, with all that is known of it.
struct ArticleInput
{
    QString name; // as it was given
    FileFormat format;
    DocumentSnapshotPtr snapshot; // its links were looked up, unless it came from standard input
    QString path = {}; // absolute; empty for standard input
};

// For all who do not show the page.
inline const ParsingOptions factsOnly{.html = BlockHtml::LeftOut};

// And for who looks for findings alone.
inline const ParsingOptions findingsOnly{.html = BlockHtml::LeftOut, .facts = BlockFacts::ForFindings};

struct ArticleOptions
{
    ParsingOptions parsing = factsOnly;
    std::shared_ptr<SurroundingsMemory> memory = {}; // shared by the articles of one command; null: none
    QString library = {}; // bibliography of articles that have none
};

// The article or why it cannot be read, as the end of an error line. Any thread, but standard input by one only.
struct LoadedArticle
{
    std::optional<ArticleInput> article;
    QString error;
};
LoadedArticle loadArticle(const QString &name, QIODevice &standardInput, const ArticleOptions &options = {});

// The article with another text, its links looked up again.
ArticleInput withText(const ArticleInput &article, const QList<TextEdit> &edits, const ArticleOptions &options = {});

// Writes the article's text to its file; the message is empty when that went well.
QString saveArticle(const ArticleInput &article);

// The bibliography that the settings name for articles that have none.
QString writersLibrary();

// Reads `name`, or standard input for "-". On failure the error line is written and there is nothing.
std::optional<ArticleInput> readArticle(const QString &name, const CommandStreams &streams, const ParsingOptions &parsing = factsOnly);

} // namespace Galley

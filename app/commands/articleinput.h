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
};

// Reads `name`, or standard input for "-". On failure the error line is written and there is nothing.
std::optional<ArticleInput> readArticle(const QString &name, const CommandStreams &streams, const MarkdownOptions &markdown = {});

} // namespace Galley

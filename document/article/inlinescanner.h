// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/citation.h"
#include "document/article/link.h"
#include "document/markdown/parsedmarkdown.h"

#include <QHash>
#include <QList>

namespace Galley {

// What our own scanner finds in the source of one block, with exact ranges. It follows CommonMark's inline rules
// (code spans, raw HTML, autolinks, escapes, brackets, precedence), because cmark tells no inline positions.
struct InlineFacts
{
    QList<Link> links;
    QList<Citation> citations;
    QStringList anchors; // of <a id> and <a name>
};

// The labels an article defines, by normalised label; the first definition wins.
struct DefinedLabels
{
    QHash<QString, LinkDefinition> links;
    QHash<QString, LinkDefinition> footnotes;
};

// The definitions that stand in the runs of one block (`blockText` is the block's source).
QList<LinkDefinition> findDefinitions(QStringView blockText, const ParsedBlock &block);

// Links, placeholders, citations and anchors. A shortcut, collapsed or full reference counts only when its label is
// defined, but a full or collapsed reference to no definition is reported too (its target is empty). Linear time.
InlineFacts scanInlines(QStringView blockText, const ParsedBlock &block, const DefinedLabels &labels);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/link.h"
#include "document/markdown/parsedmarkdown.h"

#include <QStringView>

#include <optional>

namespace Galley {

// A definition in the text of a run, with positions in it; `end` is behind its last line end.
struct FoundDefinition
{
    LinkDefinition definition;
    qsizetype end = 0;
};

// `[label]: target "title"` whose line begins at the position.
std::optional<FoundDefinition> linkDefinitionAt(QStringView text, qsizetype position);

// `[^label]:` whose line begins at the position; what follows on the line is text.
std::optional<FoundDefinition> footnoteDefinitionAt(QStringView text, qsizetype position);

// Where the definitions at a paragraph's start end, 0 without any.
qsizetype endOfLeadingDefinitions(QStringView text);

// The lines of a loose run that are no link definitions, footnote labels taken off.
InlineRun proseOfLooseRun(QStringView blockText, const InlineRun &run);

} // namespace Galley

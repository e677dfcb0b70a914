// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/citation.h"
#include "document/article/markedtext.h"

#include <optional>

namespace Galley {

// A citation key as Pandoc reads it: `@key`, `-@key`, `@{any key}`.
struct CiteKey
{
    SourceRange range; // from '-' or '@' on
    SourceRange key;
    bool suppressAuthor = false;
};
std::optional<CiteKey> citeKeyAt(const MarkedText &text, qsizetype position);

// A key as it is written behind '@': in braces where it would not be read to its end otherwise.
QString citeKeyText(const QString &key);

// `[see @key, p. 3; -@other]` whose bracket opens at the position.
std::optional<Citation> bracketedCitationAt(const MarkedText &text, qsizetype position);

// `@key` with a following `[p. 3; @other]`, whose first character stands at the position.
std::optional<Citation> textualCitationAt(const MarkedText &text, qsizetype position);

} // namespace Galley

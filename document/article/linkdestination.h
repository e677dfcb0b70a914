// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcerange.h"

#include <QString>

#include <optional>

namespace Galley {

bool isAsciiPunctuation(QChar c);
qsizetype skipWhiteSpace(QStringView text, qsizetype position); // spaces, tabs and line ends

// Backslash escapes and character references taken away, as in destinations and titles; the characters that the parser is
// fed in place of others.
QString unescaped(QStringView written);

// `<…>` or balanced parentheses, at the position. `content` leaves the pointed brackets out.
struct Destination
{
    SourceRange content;
    qsizetype end = 0;
};
std::optional<Destination> destinationAt(QStringView text, qsizetype position);

// `"…"`, `'…'` or `(…)`. `content` leaves the quotes out.
struct LinkTitle
{
    SourceRange content;
    qsizetype end = 0;
};
std::optional<LinkTitle> titleAt(QStringView text, qsizetype position);

// What is between the brackets of a link label that opens at the position: no bracket in it, 1000 units at most.
std::optional<SourceRange> labelAt(QStringView text, qsizetype position);

// `(destination "title")` that opens at the position.
struct InlineTarget
{
    SourceRange destination;
    SourceRange title; // empty: none
    qsizetype end = 0;
};
std::optional<InlineTarget> inlineTargetAt(QStringView text, qsizetype position);

// The same for a placeholder, which may have a space after its colon: `(INTERNAL_LINK: slug)`,
// `([INTERNAL_LINK: slug])`.
std::optional<InlineTarget> placeholderTargetAt(QStringView text, qsizetype position);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcerange.h"

#include <QString>

namespace Galley {

enum class LinkKind { Inline, Reference, Autolink, Image, Footnote, Wiki, Html, Placeholder };
// In the order of telling: the first that holds. The last three are of addresses on the web that were asked for.
enum class LinkState { Ok, FileMissing, AnchorMissing, Case, Undefined, Empty, Unresolved, Unchecked, Dead, Redirected, Unknown };
enum class PlaceholderKind { None, InternalLink, ImageSlot, CallToAction, ToCome, CitationNeeded };

// One use of a link, image, footnote mark or placeholder. Positions are relative to the block's start.
struct Link
{
    LinkKind kind = LinkKind::Inline;
    PlaceholderKind placeholder = PlaceholderKind::None;
    QString text; // plain text shown; alt text of an image
    QString target; // unescaped destination; slug of a placeholder; label of a footnote
    QString title;
    QString label; // of a reference link as written
    SourceRange range; // the whole construct
    SourceRange textRange; // between the first brackets; empty where there is none
    SourceRange targetRange; // the destination as written; empty for reference links
    SourceRange titleRange; // inside the quotes
    int line = 0; // relative to the block's first line

    friend bool operator==(const Link &, const Link &) = default;
};

// `[label]: target "title"` or `[^label]: …`. The first definition of a label wins.
struct LinkDefinition
{
    bool footnote = false;
    QString label; // as written
    QString key; // normalised for comparison: case folded, white space collapsed
    QString target; // empty for footnotes
    QString title;
    qsizetype escapes = 0; // backslashes in the target and title as written: the parser counts them
    SourceRange range; // whole definition (of a footnote: its first line)
    SourceRange labelRange;
    SourceRange targetRange;
    int line = 0;

    friend bool operator==(const LinkDefinition &, const LinkDefinition &) = default;
};

// Whether references to the two are read the same.
inline bool makeTheSame(const LinkDefinition &one, const LinkDefinition &other)
{
    return one.target == other.target && one.title == other.title && one.escapes == other.escapes;
}

// Comparison form of a reference or footnote label (CommonMark: Unicode case fold, inner white space collapsed).
QString normalisedLabel(QStringView label);

} // namespace Galley

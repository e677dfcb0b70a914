// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcerange.h"

#include <QString>
#include <QStringList>

namespace Galley {

enum class CitationKind { Key, Number };
enum class CitationState { Ok, SourceMissing, Malformed };

// A citation by key (`[@key, p. 3; @other]`, `@key`) or a group of numbers (`[3, 7]`, `[[12], [14]]`).
// Positions are relative to the block's start.
struct Citation
{
    struct Member
    {
        QString key; // a number as digits; ranges are expanded, each number with the range's own SourceRange
        SourceRange range; // of the key or number alone
        QString prefix;
        QString suffix; // locator and what follows it, as written
        bool suppressAuthor = false;
        friend bool operator==(const Member &, const Member &) = default;
    };

    CitationKind kind = CitationKind::Key;
    QList<Member> members;
    SourceRange range;
    bool malformed = false;
    bool textual = false; // `@key` outside brackets
    bool conditional = false; // counts only when the article has a source for it or other groups (`word[12]`, years)
    int line = 0;

    QStringList keys() const;
    friend bool operator==(const Citation &, const Citation &) = default;
};

} // namespace Galley

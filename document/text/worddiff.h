// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcerange.h"

#include <QList>
#include <QStringView>

namespace Galley {

// A stretch of one text that stands where a stretch of the other does; one of the two may be empty.
struct WordChange
{
    SourceRange left;
    SourceRange right;

    friend bool operator==(const WordChange &, const WordChange &) = default;
};

// Where two pieces of text differ by words, runs of blanks and single other characters, in order; no character is cut.
// Pieces longer than `wordDiffLimit` are told as one change between what they begin and end with in common.
QList<WordChange> diffWords(QStringView left, QStringView right);
inline constexpr qsizetype wordDiffLimit = 200'000;

// The same, made calm for reading: changes with nothing but blanks between them are one, and texts that have next to
// nothing in common are one change as a whole.
QList<WordChange> diffWordsForReading(QStringView left, QStringView right);

} // namespace Galley

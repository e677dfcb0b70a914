// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Galley {

// Counts that add up: those of an article are the sum of its blocks'.
struct TextStatistics
{
    int words = 0; // Unicode word boundaries, each CJK character one; a word holds a letter or a digit
    int characters = 0; // code points, line ends not counted
    int cjk = 0; // of the words, those that are CJK characters

    TextStatistics &operator+=(const TextStatistics &other);
    friend bool operator==(const TextStatistics &, const TextStatistics &) = default;

    int readingMinutes() const; // 238 words or 500 CJK characters a minute, rounded up; 0 for no words
};

// Of text without markup.
TextStatistics countText(QStringView text);

} // namespace Galley

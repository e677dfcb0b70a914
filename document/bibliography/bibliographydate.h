// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Galley {

// A date or a span of time, as exactly as it is known.
struct BibliographyDate
{
    struct Day
    {
        int year = 0; // negative before our era
        int month = 0; // 1 to 12; 0: unknown
        int day = 0; // 1 to 31; 0: unknown
        friend bool operator==(const Day &, const Day &) = default;
    };
    std::optional<Day> from;
    std::optional<Day> to; // the end of a span
    bool isCirca = false;
    QString literal; // what was written, where it is no date ("in press")

    QString yearText() const; // "1683", "1997–1999", "in press"
    bool isEmpty() const { return !from && literal.isEmpty(); }
    friend bool operator==(const BibliographyDate &, const BibliographyDate &) = default;
};

// Dates as BibLaTeX and CSL's raw dates write them: `2004`, `2004-05-03`, `2004/2005`, `1683~`, `-0044`, `2004--2005`,
// and RIS's `2004/05/03/`. What is no date becomes a literal.
BibliographyDate dateFromText(QStringView text);

// A month by its number or its English name, in full or its first three letters; 0 for anything else.
int monthFromText(QStringView text);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/import/importlines.h"

#include <QString>

namespace Galley {

// What lets a line of plain text look like a heading.

// "2.3 Methods": how many numbers stand before the text, 0 without any; Roman numbers and "Chapter 3" are one.
struct HeadingNumber
{
    int parts = 0;
    qsizetype length = 0; // of the number with the white space behind it; 0 where it is part of the wording
};
HeadingNumber headingNumber(QStringView text);

// "Part One" with nothing behind it: what it is about stands in the next line.
bool isBareNumber(QStringView text);

// The form in which headings are compared with entries of a table of contents: without number, case, accents, page,
// "[edit]" and the mark at the end.
QString headingKey(QStringView text);

// How sure it is, from 0 to 1, that the line is a heading when text follows it; 0: it is none.
double headingLikelihood(const ImportLine &line);

// Cells between tabs or bars.
bool isTableRow(QStringView text);

// "Subject: …", as above a message.
bool isMessageField(QStringView text);

// Who says what follows in a transcript: "HOST: …" or a full name. Empty where nobody does.
QStringView speakerOf(QStringView text);

// The running text of an article, as against headings and other short lines.
bool isProse(const ImportLine &line);

} // namespace Galley

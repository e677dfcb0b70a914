// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Galley {

// Whether a paragraph of a plain text stands on one line or was broken into several.
enum class LineBreaks { Detect, OneLineEach, Broken };

enum class LineMark { None, Bullet, Number, Quote, Hashes };

// A line of a plain text that is not blank, or the lines of a broken paragraph in one.
struct ImportLine
{
    int line = 1; // counted from 1; the first of several
    int indent = 0; // columns
    LineMark mark = LineMark::None;
    QString marker; // as written: "-", "•", "12.", "##"
    int number = 0; // of a Number marker; the count of a Hashes marker
    QString text; // without white space around it and without the marker
    QString emphasis; // "**" or "__" around the whole line
    int underline = 0; // drawn below it as a heading's: 1 of "=", 2 of "-", 3 of "~"
    bool afterBlank = false;

    // With a number, which is a word of the text unlike the other markers.
    QString numbered() const { return mark == LineMark::Number ? marker + QChar(u' ') + text : text; }
    // With the emphasis, which only a heading loses.
    QString written() const { return emphasis + text + emphasis; }
};

// In linear time. Line ends of any kind.
QList<ImportLine> readImportLines(QStringView text, LineBreaks breaks);

} // namespace Galley

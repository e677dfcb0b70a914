// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcetext.h"

#include <QList>
#include <QString>

namespace Galley {

enum class LineEnd : quint8 { Lf, CrLf, Cr };

// How each line of a text ends in its file. Uniform files cost nothing; of mixed ones a copy is free and a change costs
// the logarithm of the number of lines.
class LineEnds
{
public:
    LineEnds() = default;
    explicit LineEnds(LineEnd all) : m_usual(all) { }
    explicit LineEnds(const QList<LineEnd> &each); // in order; the most frequent is the usual one

    LineEnd usual() const { return m_usual; } // of new lines
    LineEnd of(int line) const; // of the end of this line, counted from 1
    bool isMixed() const { return !m_each.isEmpty(); }

    // Follows a change of `before`: lines that stay keep their ends, new ones get the usual one. Where a replaced
    // stretch and its replacement both hold line ends, the replacement takes the old ones over in order.
    void apply(const SourceText &before, const QList<TextEdit> &edits);

    friend bool operator==(const LineEnds &, const LineEnds &) = default;

private:
    LineEnd m_usual = LineEnd::Lf;
    SourceText m_each; // one unit a line end, so that the tree's sharing serves here too
};

// Turns every line end of a file's text into LF and tells what they were.
LineEnds normaliseLineEnds(QString &text);

// The text with its line ends as the file has them.
QString withLineEnds(const SourceText &text, const LineEnds &ends);

// A position of the text as UTF-16 units of the decoded file: line ends as they are there, the byte order mark not counted.
class FileOffsets
{
public:
    FileOffsets(const SourceText &text, const LineEnds &ends);
    qsizetype operator()(qsizetype position) const;
    SourceRange operator()(SourceRange range) const { return {(*this)(range.start), (*this)(range.end)}; }

private:
    QList<qsizetype> m_wideLineEnds; // positions of the LFs that are two units in the file
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcetext.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Galley {

enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian };
enum class LineEnd : quint8 { Lf, CrLf, Cr };

// How each line of a text ends in its file. Uniform files cost nothing; mixed ones a byte a line.
class LineEnds
{
public:
    LineEnds() = default;
    explicit LineEnds(LineEnd all) : m_usual(all) {}
    explicit LineEnds(QList<LineEnd> each);

    LineEnd usual() const { return m_usual; } // of new lines
    LineEnd of(int line) const;               // of the end of this line, counted from 1
    bool isMixed() const { return !m_each.isEmpty(); }

    // Follows a change of `before`: lines that stay keep their ends, new ones get the usual one.
    void apply(const SourceText &before, const QList<TextEdit> &edits);

private:
    LineEnd m_usual = LineEnd::Lf;
    QList<LineEnd> m_each;
};

// What a file holds besides its text: kept beside the text so that an unedited file saves as its original bytes.
struct FileFormat
{
    Encoding encoding = Encoding::Utf8;
    bool byteOrderMark = false;
    LineEnds lineEnds;
};

// Why bytes are not a text Galley can save again.
enum class DecodingFault { None, InvalidSequence, Binary, ReservedCharacter };

struct DecodedText
{
    QString text; // line ends are LF
    FileFormat format;
    DecodingFault fault = DecodingFault::None; // with a fault the text is for reading only, never to be saved over the file
    qsizetype faultOffset = -1;                // of the first offending byte
};

DecodedText decode(QByteArrayView bytes);

// The bytes of a file. For a text that came from decode() without a fault and was not edited: the same bytes.
QByteArray encode(const SourceText &text, const FileFormat &format);

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

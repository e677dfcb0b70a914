// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/lineends.h"
#include "document/text/sourcetext.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Galley {

enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, EightBit };

// An encoding as the writer chooses it.
struct EncodingChoice
{
    Encoding encoding = Encoding::Utf8;
    QByteArray eightBit; // the name of the encoding of one byte a character, where it is one

    friend bool operator==(const EncodingChoice &, const EncodingChoice &) = default;
};

// What a file holds besides its text: kept beside the text so that an unedited file saves as its original bytes.
struct FileFormat
{
    Encoding encoding = Encoding::Utf8;
    bool byteOrderMark = false;
    LineEnds lineEnds;
    QByteArray eightBit; // as in EncodingChoice

    friend bool operator==(const FileFormat &, const FileFormat &) = default;
};

// Why bytes are not a text Galley can save again.
enum class DecodingFault { None, InvalidSequence, Binary, ReservedCharacter };

struct DecodedText
{
    QString text; // line ends are LF
    FileFormat format;
    DecodingFault fault = DecodingFault::None; // with a fault the text is for reading only, never to be saved over the file
    qsizetype faultOffset = -1; // of the first offending byte
};

// UTF-16 is known by its byte order mark, or by a zero in every other byte of nearly all; everything else is UTF-8. What
// cannot be decoded stands as U+FFFD in the text.
DecodedText decode(QByteArrayView bytes);

// The same in the encoding that the writer chose; a byte order mark of it is recognised.
DecodedText decode(QByteArrayView bytes, const EncodingChoice &choice);

struct EncodedText
{
    QByteArray bytes;
    qsizetype firstLost = -1; // position of the first character that the encoding does not have: not to be written then
};

// The bytes of a file. For a text that came from decode() without a fault and was not edited: the same bytes.
EncodedText encodeChecked(const SourceText &text, const FileFormat &format);
QByteArray encode(const SourceText &text, const FileFormat &format);

// U+FDD2 to U+FDD4: the text pane shows characters by them that its document cannot hold, so no text may hold them.
constexpr bool isReservedCharacter(QChar character)
{
    return character >= QChar(0xFDD2) && character <= QChar(0xFDD4);
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/textencoding.h"

#include "document/text/utf8.h"

#include <QStringConverter>

namespace Galley {

namespace {

// A text may hold a few control characters; more than this many and this share of all make it no text.
constexpr qsizetype toleratedControls = 16;
constexpr qsizetype toleratedShare = 10; // one in so many
constexpr qsizetype toleratedShareBroken = 100; // where the encoding is broken too

struct Mark
{
    Encoding encoding = Encoding::Utf8;
    qsizetype size = 0;
};

Mark byteOrderMark(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return {Encoding::Utf8, 3};
    if (bytes.startsWith("\xFF\xFE"))
        return {Encoding::Utf16LittleEndian, 2};
    if (bytes.startsWith("\xFE\xFF"))
        return {Encoding::Utf16BigEndian, 2};
    return {};
}

QStringConverter::Encoding qtEncoding(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        break;
    case Encoding::Utf16LittleEndian:
        return QStringConverter::Utf16LE;
    case Encoding::Utf16BigEndian:
        return QStringConverter::Utf16BE;
    }
    return QStringConverter::Utf8;
}

// Lone surrogates become U+FFFD, for the converter lets them through. Returns the index of the first, or -1.
qsizetype replaceLoneSurrogates(QString &text)
{
    qsizetype first = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSurrogate())
            continue;
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            ++i;
            continue;
        }
        first = first < 0 ? i : first;
        text[i] = QChar::ReplacementCharacter;
    }
    return first;
}

struct Controls
{
    qsizetype count = 0;
    qsizetype nuls = 0;
    qsizetype first = -1;
};

// Control characters that do not belong in a text: all of C0 and DEL but white space and escape.
Controls countControls(QStringView text)
{
    Controls result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit >= 0x20 && unit != 0x7F)
            continue;
        if ((unit >= 0x08 && unit <= 0x0D) || unit == 0x1B)
            continue;
        ++result.count;
        result.nuls += unit == 0 ? 1 : 0;
        result.first = result.first < 0 ? i : result.first;
    }
    return result;
}

bool looksBinary(const Controls &controls, qsizetype length, qsizetype invalidAt)
{
    if (invalidAt >= 0)
        return controls.nuls > 0 || controls.count * toleratedShareBroken > length;
    return controls.count > toleratedControls && controls.count * toleratedShare > length;
}

// The byte at which the unit of the decoded text begins.
qsizetype byteOffset(QStringView text, qsizetype unit, Encoding encoding)
{
    return encoding == Encoding::Utf8 ? text.first(unit).toUtf8().size() : unit * 2;
}

qsizetype firstReserved(QStringView text)
{
    const auto found = std::find_if(text.begin(), text.end(), isReservedCharacter);
    return found == text.end() ? -1 : found - text.begin();
}

// `text` is as in the file, invalid sequences replaced; offsets count from the end of the byte order mark.
void findFault(DecodedText &result, QStringView text, qsizetype invalidAt)
{
    const Controls controls = countControls(text);
    const qsizetype reserved = firstReserved(text);
    if (looksBinary(controls, text.size(), invalidAt)) {
        result.fault = DecodingFault::Binary;
        const qsizetype control = controls.first < 0 ? invalidAt : byteOffset(text, controls.first, result.format.encoding);
        result.faultOffset = invalidAt < 0 ? control : std::min(control, invalidAt);
    } else if (invalidAt >= 0) {
        result.fault = DecodingFault::InvalidSequence;
        result.faultOffset = invalidAt;
    } else if (reserved >= 0) {
        result.fault = DecodingFault::ReservedCharacter;
        result.faultOffset = byteOffset(text, reserved, result.format.encoding);
    }
}

} // namespace

DecodedText decode(QByteArrayView bytes)
{
    const Mark mark = byteOrderMark(bytes);
    const QByteArrayView content = bytes.sliced(mark.size);
    DecodedText result;
    result.format.encoding = mark.encoding;
    result.format.byteOrderMark = mark.size > 0;

    // A second mark is text: it must not be eaten.
    QStringDecoder decoder(qtEncoding(mark.encoding), QStringConverter::Flag::ConvertInitialBom | QStringConverter::Flag::Stateless);
    result.text = decoder.decode(content);
    qsizetype invalidAt = -1;
    if (mark.encoding == Encoding::Utf8) {
        invalidAt = firstInvalidUtf8(content);
    } else {
        const qsizetype lone = replaceLoneSurrogates(result.text);
        invalidAt = lone >= 0 ? lone * 2 : content.size() % 2 != 0 ? content.size() - 1 : -1;
    }
    findFault(result, result.text, invalidAt);
    if (result.fault != DecodingFault::None)
        result.faultOffset += mark.size;
    result.format.lineEnds = normaliseLineEnds(result.text);
    return result;
}

QByteArray encode(const SourceText &text, const FileFormat &format)
{
    QString content = withLineEnds(text, format.lineEnds);
    if (format.byteOrderMark)
        content.prepend(QChar(QChar::ByteOrderMark));
    QStringEncoder encoder(qtEncoding(format.encoding), QStringConverter::Flag::Stateless);
    return encoder.encode(content);
}

} // namespace Galley

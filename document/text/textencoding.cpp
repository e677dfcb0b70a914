// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/textencoding.h"

#include "document/text/eightbittable.h"
#include "document/text/unitbits.h"
#include "document/text/utf8.h"

#include <QStringConverter>

#include <algorithm>

namespace Galley {

namespace {

// A text may hold a few control characters; more than this many and this share of all make it no text.
constexpr qsizetype toleratedControls = 16;
constexpr qsizetype toleratedShare = 10; // one in so many
constexpr qsizetype toleratedShareBroken = 100; // where the encoding is broken too

constexpr qsizetype sampledBytes = 4096;
constexpr qsizetype fewestSampledUnits = 16;

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
    case Encoding::EightBit:
        break;
    case Encoding::Utf16LittleEndian:
        return QStringConverter::Utf16LE;
    case Encoding::Utf16BigEndian:
        return QStringConverter::Utf16BE;
    }
    return QStringConverter::Utf8;
}

// Of most languages' texts in UTF-16 more than half of the units have a zero in their upper byte, and none in the lower.
std::optional<Encoding> unmarkedUtf16(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampledBytes));
    if (bytes.size() % 2 != 0 || sample.size() < 2 * fewestSampledUnits)
        return {};
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[i % 2] += sample.at(i) == 0 ? 1 : 0;
    if (zeros[0] == 0 && zeros[1] * 4 > sample.size())
        return Encoding::Utf16LittleEndian;
    if (zeros[1] == 0 && zeros[0] * 4 > sample.size())
        return Encoding::Utf16BigEndian;
    return {};
}

// Whether the unit is half of a character whose other half is missing; `at` goes on to the last unit of a whole pair.
bool isLoneSurrogate(QStringView text, qsizetype &at)
{
    if (!text.at(at).isSurrogate())
        return false;
    if (text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate()) {
        ++at;
        return false;
    }
    return true;
}

qsizetype firstLoneSurrogate(QStringView text)
{
    if (!holdsAny(text, [](char16_t unit) { return (unit & 0xf800) == 0xd800; }))
        return -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isLoneSurrogate(text, i))
            return i;
    }
    return -1;
}

// Lone surrogates become U+FFFD, for the converter lets them through. Returns the index of the first, or -1.
qsizetype replaceLoneSurrogates(QString &text)
{
    const qsizetype first = firstLoneSurrogate(text);
    for (qsizetype i = first; i >= 0 && i < text.size(); ++i) {
        if (isLoneSurrogate(text, i))
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
    if (!holdsAny(text, [](char16_t unit) { return ((unit < 0x20) & (unit != u'\n')) | (unit == 0x7F); }))
        return result;
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
    switch (encoding) {
    case Encoding::Utf8:
        return text.first(unit).toUtf8().size();
    case Encoding::EightBit:
        return unit;
    case Encoding::Utf16LittleEndian:
    case Encoding::Utf16BigEndian:
        break;
    }
    return unit * 2;
}

qsizetype firstReserved(QStringView text)
{
    if (!holdsAny(text, isReservedCharacter))
        return -1;
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

// Decodes what follows the mark into `result`; returns the offset of the first byte that is no text, or -1.
qsizetype decodeContent(QByteArrayView content, DecodedText &result)
{
    if (result.format.encoding == Encoding::EightBit) {
        const EightBitTable *table = eightBitTable(result.format.eightBit);
        return table ? table->decode(content, result.text) : 0;
    }
    // A second mark is text: it must not be eaten.
    QStringDecoder decoder(
        qtEncoding(result.format.encoding), QStringConverter::Flag::ConvertInitialBom | QStringConverter::Flag::Stateless);
    result.text = decoder.decode(content);
    if (result.format.encoding == Encoding::Utf8)
        return firstInvalidUtf8(content);
    const qsizetype lone = replaceLoneSurrogates(result.text);
    return lone >= 0 ? lone * 2 : content.size() % 2 != 0 ? content.size() - 1 : -1;
}

DecodedText decodeFrom(QByteArrayView bytes, Mark mark, const QByteArray &eightBit)
{
    DecodedText result;
    result.format.encoding = mark.encoding;
    result.format.byteOrderMark = mark.size > 0;
    result.format.eightBit = eightBit;
    const qsizetype invalidAt = decodeContent(bytes.sliced(mark.size), result);
    findFault(result, result.text, invalidAt);
    if (result.fault != DecodingFault::None)
        result.faultOffset += mark.size;
    result.format.lineEnds = normaliseLineEnds(result.text);
    return result;
}

} // namespace

DecodedText decode(QByteArrayView bytes)
{
    const Mark mark = byteOrderMark(bytes);
    if (mark.size == 0) {
        if (const auto encoding = unmarkedUtf16(bytes)) {
            DecodedText result = decodeFrom(bytes, {*encoding, 0}, {});
            if (result.fault == DecodingFault::None)
                return result;
        }
    }
    return decodeFrom(bytes, mark, {});
}

DecodedText decode(QByteArrayView bytes, const EncodingChoice &choice)
{
    const Mark mark = byteOrderMark(bytes);
    if (mark.size > 0 && mark.encoding == choice.encoding)
        return decodeFrom(bytes, mark, {});
    return decodeFrom(bytes, {choice.encoding, 0}, choice.eightBit);
}

EncodedText encodeChecked(const SourceText &text, const FileFormat &format)
{
    QString content = withLineEnds(text, format.lineEnds);
    EncodedText result;
    qsizetype lost = -1; // in the file's units
    if (format.encoding == Encoding::EightBit) {
        const EightBitTable *table = eightBitTable(format.eightBit);
        lost = table ? table->encode(content, result.bytes) : 0;
    } else {
        lost = firstLoneSurrogate(content);
        if (format.byteOrderMark)
            content.prepend(QChar(QChar::ByteOrderMark));
        QStringEncoder encoder(qtEncoding(format.encoding), QStringConverter::Flag::Stateless);
        result.bytes = encoder.encode(content);
    }
    if (lost >= 0)
        result.firstLost = lost - QStringView(content).first(lost).count(u"\r\n"); // a line end is one unit in memory
    return result;
}

QByteArray encode(const SourceText &text, const FileFormat &format)
{
    return encodeChecked(text, format).bytes;
}

} // namespace Galley

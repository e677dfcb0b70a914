// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/journalrecords.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

namespace Galley::JournalRecords {

namespace {

constexpr auto streamVersion = QDataStream::Qt_6_0;

// Runs of equal line ends, for a text in which they are mixed.
void packLineEnds(QDataStream &stream, const LineEnds &ends, int lines)
{
    stream << quint8(ends.usual()) << quint8(ends.isMixed());
    if (!ends.isMixed())
        return;
    for (int line = 1; line < lines;) {
        const LineEnd kind = ends.of(line);
        quint32 count = 0;
        while (line < lines && ends.of(line) == kind) {
            ++count;
            ++line;
        }
        stream << quint8(kind) << count;
    }
    stream << quint8(0) << quint32(0);
}

std::optional<LineEnds> unpackLineEnds(QDataStream &stream, qsizetype most)
{
    quint8 usual = 0;
    quint8 mixed = 0;
    stream >> usual >> mixed;
    if (usual > quint8(LineEnd::Cr) || mixed > 1)
        return {};
    if (mixed == 0)
        return LineEnds(LineEnd(usual));
    QList<LineEnd> each;
    for (;;) {
        quint8 kind = 0;
        quint32 count = 0;
        stream >> kind >> count;
        if (stream.status() != QDataStream::Ok || kind > quint8(LineEnd::Cr) || qsizetype(count) > most - each.size())
            return {};
        if (count == 0)
            return LineEnds(each);
        each.resize(each.size() + qsizetype(count), LineEnd(kind));
    }
}

} // namespace

QByteArray checksum(QByteArrayView chain, quint8 kind, QByteArrayView payload)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(chain);
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&kind), 1));
    hash.addData(payload);
    return hash.result().first(checksumSize);
}

QByteArray packBase(const JournalBase &base, const SourceText &text)
{
    QByteArray payload;
    QDataStream stream(&payload, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << base.path << base.hash << quint8(base.format.encoding) << quint8(base.format.byteOrderMark) << base.format.eightBit;
    packLineEnds(stream, base.format.lineEnds, text.lineCount());
    return payload;
}

std::optional<JournalBase> unpackBase(const QByteArray &payload, qsizetype mostLineEnds)
{
    QDataStream stream(payload);
    stream.setVersion(streamVersion);
    JournalBase base;
    quint8 encoding = 0;
    quint8 byteOrderMark = 0;
    QByteArray eightBit;
    stream >> base.path >> base.hash >> encoding >> byteOrderMark >> eightBit;
    const auto lineEnds = unpackLineEnds(stream, mostLineEnds);
    if (stream.status() != QDataStream::Ok || !stream.atEnd() || !lineEnds || encoding > quint8(Encoding::EightBit) || byteOrderMark > 1)
        return {};
    base.format = {Encoding(encoding), byteOrderMark == 1, *lineEnds, eightBit};
    return base;
}

QByteArray packEdits(const QList<TextEdit> &edits)
{
    QByteArray payload;
    QDataStream stream(&payload, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << quint32(edits.size());
    for (const TextEdit &edit : edits)
        stream << qint64(edit.range.start) << qint64(edit.range.end) << edit.replacement;
    return payload;
}

std::optional<QList<TextEdit>> unpackEdits(const QByteArray &payload)
{
    QDataStream stream(payload);
    stream.setVersion(streamVersion);
    quint32 count = 0;
    stream >> count;
    QList<TextEdit> edits;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        qint64 start = 0;
        qint64 end = 0;
        TextEdit edit;
        stream >> start >> end >> edit.replacement;
        edit.range = {qsizetype(start), qsizetype(end)};
        edits.append(edit);
    }
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return {};
    return edits;
}

} // namespace Galley::JournalRecords

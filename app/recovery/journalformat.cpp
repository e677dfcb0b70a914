// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/journalformat.h"

#include "app/recovery/journalrecords.h"

#include <QtEndian>

namespace Galley {

using namespace JournalRecords;

namespace {

QByteArray asBigEndian(QStringView units)
{
    QByteArray bytes(units.size() * qsizetype(sizeof(char16_t)), Qt::Uninitialized);
    qToBigEndian<quint16>(units.utf16(), units.size(), bytes.data());
    return bytes;
}

// Reads record after record as long as they are sound.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_bytes(bytes), m_chain(checksum({}, 0, bytes.first(headerSize))) { }

    JournalContents read()
    {
        qsizetype next = headerSize;
        while (next < m_bytes.size() && takeRecord(next)) { }
        m_contents.lostBytes = m_bytes.size() - next;
        m_contents.health = !m_contents.hasText ? JournalHealth::Unreadable
            : m_contents.lostBytes > 0          ? JournalHealth::EndLost
                                                : JournalHealth::Whole;
        return std::move(m_contents);
    }

private:
    bool takeRecord(qsizetype &next)
    {
        const qsizetype left = m_bytes.size() - next;
        if (left < frameSize)
            return false;
        const char *frame = m_bytes.data() + next;
        const qsizetype size = qFromBigEndian<quint32>(frame);
        const auto kind = quint8(frame[4]);
        if (size > left - frameSize)
            return false;
        const QByteArrayView payload = m_bytes.sliced(next + frameSize, size);
        const QByteArray sum = checksum(m_chain, kind, payload);
        if (sum != QByteArrayView(frame + 5, checksumSize) || !take(kind, QByteArray::fromRawData(payload.data(), size)))
            return false;
        m_chain = sum;
        next += frameSize + size;
        return true;
    }

    bool take(quint8 kind, const QByteArray &payload)
    {
        switch (kind) {
        case TextStart:
        case Base:
        case Saved:
            return takeBase(kind, payload);
        case TextPiece:
            return takePiece(payload);
        case TextEnd:
            return takeEnd(payload);
        case Edits:
            return takeEdits(payload);
        case Draft:
            m_contents.isDraft = true;
            return true;
        default:
            return false;
        }
    }

    bool takeBase(quint8 kind, const QByteArray &payload)
    {
        // Each line end of a text that follows takes two bytes there.
        const qsizetype lineEnds = kind == TextStart ? m_bytes.size() / qsizetype(sizeof(char16_t)) : m_contents.text.lineCount();
        const auto base = unpackBase(payload, lineEnds);
        if (!base || (kind != TextStart && !m_contents.hasText))
            return false;
        m_contents.base = *base;
        m_contents.isSaved = kind == Saved;
        m_building = kind == TextStart;
        m_pieces.clear();
        return true;
    }

    bool takePiece(const QByteArray &payload)
    {
        if (!m_building || payload.size() % qsizetype(sizeof(char16_t)) != 0)
            return false;
        const qsizetype units = payload.size() / qsizetype(sizeof(char16_t));
        const qsizetype before = m_pieces.size();
        m_pieces.resize(before + units);
        qFromBigEndian<quint16>(payload.constData(), units, m_pieces.data() + before);
        return true;
    }

    bool takeEnd(const QByteArray &payload)
    {
        if (!m_building || payload.size() != 8 || qFromBigEndian<quint64>(payload.constData()) != quint64(m_pieces.size()))
            return false;
        m_contents.text = SourceText(m_pieces);
        m_contents.hasText = true;
        m_contents.lastChange = -1;
        m_contents.isSaved = m_contents.isDraft = m_building = false;
        m_pieces = QString();
        return true;
    }

    bool takeEdits(const QByteArray &payload)
    {
        const auto edits = unpackEdits(payload);
        if (!m_contents.hasText || !edits || !isWellFormed(*edits, m_contents.text.length()))
            return false;
        m_contents.base.format.lineEnds.apply(m_contents.text, *edits);
        m_contents.text = m_contents.text.edited(*edits);
        if (!edits->isEmpty())
            m_contents.lastChange = edits->first().range.start + edits->first().replacement.size();
        m_contents.isSaved = m_contents.isDraft = false;
        return true;
    }

    QByteArrayView m_bytes;
    QByteArray m_chain;
    JournalContents m_contents;
    QString m_pieces;
    bool m_building = false;
};

} // namespace

QByteArray JournalEncoder::begin(const JournalBase &base, const SourceText &content)
{
    QByteArray bytes = header();
    bytes += text(base, content);
    return bytes;
}

QByteArray JournalEncoder::header()
{
    QByteArray bytes(magic, magicSize);
    bytes.resize(headerSize);
    qToBigEndian<quint32>(version, bytes.data() + magicSize);
    m_chain = checksum({}, 0, bytes);
    return bytes;
}

QByteArray JournalEncoder::record(quint8 kind, const QByteArray &payload)
{
    m_chain = checksum(m_chain, kind, payload);
    QByteArray bytes(5, Qt::Uninitialized);
    qToBigEndian<quint32>(quint32(payload.size()), bytes.data());
    bytes[4] = char(kind);
    return bytes + m_chain + payload;
}

QByteArray JournalEncoder::text(const JournalBase &base, const SourceText &text)
{
    QByteArray bytes;
    bytes.reserve(text.length() * qsizetype(sizeof(char16_t)) * 101 / 100 + 1024);
    bytes += record(TextStart, packBase(base, text));
    for (qsizetype start = 0; start < text.length(); start += pieceUnits)
        bytes += record(TextPiece, asBigEndian(text.text({start, std::min(start + pieceUnits, text.length())})));
    QByteArray length(8, Qt::Uninitialized);
    qToBigEndian<quint64>(quint64(text.length()), length.data());
    return bytes + record(TextEnd, length);
}

QByteArray JournalEncoder::edits(const QList<TextEdit> &edits)
{
    return record(Edits, packEdits(edits));
}

QByteArray JournalEncoder::base(const JournalBase &base, const SourceText &text)
{
    return record(Base, packBase(base, text));
}

QByteArray JournalEncoder::saved(const JournalBase &base, const SourceText &text)
{
    return record(Saved, packBase(base, text));
}

QByteArray JournalEncoder::draft()
{
    return record(Draft, {});
}

JournalContents readJournal(QByteArrayView bytes)
{
    JournalContents contents;
    contents.lostBytes = bytes.size();
    const QByteArrayView start = bytes.first(std::min(bytes.size(), magicSize));
    if (start != QByteArrayView(magic, start.size())) {
        contents.health = JournalHealth::Foreign;
        return contents;
    }
    if (bytes.size() < headerSize)
        return contents;
    const auto written = qFromBigEndian<quint32>(bytes.data() + magicSize);
    if (written != version) {
        contents.health = written > version ? JournalHealth::Newer : JournalHealth::Foreign;
        return contents;
    }
    return Reader(bytes).read();
}

} // namespace Galley

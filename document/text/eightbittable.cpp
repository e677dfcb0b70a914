// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/eightbittable.h"

#include <QStringConverter>

#include <map>

namespace Galley {

namespace {

constexpr const char *knownNames[] = {"windows-1252", "windows-1250", "windows-1251", "windows-1253", "windows-1254", "windows-1255",
    "windows-1256", "windows-1257", "windows-1258", "ISO-8859-1", "ISO-8859-2", "ISO-8859-3", "ISO-8859-4", "ISO-8859-5", "ISO-8859-7",
    "ISO-8859-8", "ISO-8859-9", "ISO-8859-13", "ISO-8859-15", "KOI8-R", "KOI8-U", "macintosh", "IBM437", "IBM850", "IBM852", "IBM866"};

constexpr int asciiEnd = 0x80;

struct Tables
{
    QList<QByteArray> names;
    std::map<QByteArray, EightBitTable> byName;

    Tables()
    {
        for (const char *name : knownNames) {
            EightBitTable table{QByteArray(name)};
            if (!table.isValid())
                continue;
            names.append(name);
            byName.emplace(name, std::move(table));
        }
    }
};

const Tables &tables()
{
    static const Tables all;
    return all;
}

} // namespace

EightBitTable::EightBitTable(const QByteArray &name)
{
    QStringDecoder decoder(name.constData(), QStringConverter::Flag::Stateless);
    m_valid = decoder.isValid();
    for (int byte = 0; m_valid && byte < 256; ++byte) {
        const char single = char(byte);
        const QString decoded = byte < asciiEnd ? QString(QChar(byte)) : QString(decoder.decode(QByteArrayView(&single, 1)));
        if (decoded.size() != 1 || decoded.at(0) == QChar::ReplacementCharacter || m_bytes.contains(decoded.at(0)))
            continue;
        m_characters[size_t(byte)] = decoded.at(0);
        m_bytes.insert(decoded.at(0), single);
    }
}

qsizetype EightBitTable::decode(QByteArrayView bytes, QString &text) const
{
    qsizetype invalid = -1;
    text.resize(bytes.size());
    QChar *out = text.data();
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const uchar byte = uchar(bytes.at(i));
        const bool known = byte == 0 || !m_characters[byte].isNull();
        out[i] = known ? m_characters[byte] : QChar(QChar::ReplacementCharacter);
        invalid = known || invalid >= 0 ? invalid : i;
    }
    return invalid;
}

qsizetype EightBitTable::encode(QStringView text, QByteArray &bytes) const
{
    qsizetype lost = -1;
    bytes.resize(text.size());
    char *out = bytes.data();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).unicode() < asciiEnd) {
            out[i] = char(text.at(i).unicode());
            continue;
        }
        const auto found = m_bytes.constFind(text.at(i));
        out[i] = found == m_bytes.constEnd() ? '?' : *found;
        lost = found != m_bytes.constEnd() || lost >= 0 ? lost : i;
    }
    return lost;
}

const QList<QByteArray> &eightBitEncodings()
{
    return tables().names;
}

const EightBitTable *eightBitTable(const QByteArray &name)
{
    const auto found = tables().byName.find(name);
    return found == tables().byName.end() ? nullptr : &found->second;
}

} // namespace Galley

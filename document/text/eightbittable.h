// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <array>

namespace Galley {

// An encoding of one byte a character, as a table in which no two bytes mean the same, so that what it decodes it encodes
// to the same bytes. Bytes without a meaning of their own are errors.
class EightBitTable
{
public:
    explicit EightBitTable(const QByteArray &name);
    bool isValid() const { return m_valid; } // this system knows the encoding

    // Both return the index of the first that could not be converted, or -1. U+FFFD and '?' stand for such.
    qsizetype decode(QByteArrayView bytes, QString &text) const;
    qsizetype encode(QStringView text, QByteArray &bytes) const;

private:
    std::array<QChar, 256> m_characters; // null: no meaning (but for 0)
    QHash<QChar, char> m_bytes;
    bool m_valid = false;
};

// The encodings that are offered, the likeliest first. Any thread.
const QList<QByteArray> &eightBitEncodings();

// Null for a name that is not among them. Any thread.
const EightBitTable *eightBitTable(const QByteArray &name);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>

namespace Galley {

// Finds the units of a text that a test holds of. Sixty-four are tested at once, without branches between them, so that a
// test made of comparisons costs a fraction of a loop over the units.
//
// Tests join comparisons by `|`, for `||` is a branch.
template <typename Test> class UnitBits
{
public:
    explicit UnitBits(QStringView text, Test test = {}) : m_text(text), m_test(test) { }

    // The first such unit from a position on, or the first other one; the text's length when there is none.
    qsizetype next(qsizetype from) { return seek(from, 0); }
    qsizetype nextOther(qsizetype from) { return seek(from, ~quint64(0)); }

private:
    static constexpr qsizetype width = 64;

    qsizetype seek(qsizetype from, quint64 flip)
    {
        while (from < m_text.size()) {
            if (from / width != m_chunk)
                load(from / width);
            if (const quint64 rest = (m_bits ^ flip) >> (from % width))
                return std::min<qsizetype>(from + std::countr_zero(rest), m_text.size());
            from = (from / width + 1) * width;
        }
        return m_text.size();
    }

    Q_NEVER_INLINE void load(qsizetype chunk)
    {
        m_chunk = chunk;
        const QStringView units = m_text.sliced(chunk * width).first(std::min(width, m_text.size() - chunk * width));
        std::array<uchar, width> flags{};
        if (units.size() == width) { // so that the compiler knows the number
            for (size_t i = 0; i < size_t(width); ++i)
                flags[i] = m_test(units.utf16()[i]);
        } else {
            for (qsizetype i = 0; i < units.size(); ++i)
                flags[size_t(i)] = m_test(units.utf16()[i]);
        }
        m_bits = 0;
        for (size_t i = 0; i < size_t(width); i += 8) // the product gathers the lowest bits of eight bytes in its highest
            m_bits |= ((qFromLittleEndian<quint64>(flags.data() + i) * 0x0102040810204080U) >> 56) << i;
    }

    QStringView m_text;
    Test m_test;
    qsizetype m_chunk = -1; // which the bits are of
    quint64 m_bits = 0;
};

// Whether the test holds of any unit of a text: a first look that spares most texts a closer one.
template <typename Test> bool holdsAny(QStringView text, Test test)
{
    uchar any = 0;
    for (const QChar c : text)
        any |= uchar(test(c.unicode()));
    return any != 0;
}

} // namespace Galley

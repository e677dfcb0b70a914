// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>

namespace Galley {

// Tests of one unit.
template <char16_t wanted> struct IsUnit
{
    static bool holds(char16_t unit) { return unit == wanted; }
};
template <char16_t first, char16_t last> struct IsWithin
{
    static bool holds(char16_t unit) { return char16_t(unit - first) <= last - first; }
};
template <char16_t first> using IsFrom = IsWithin<first, 0xffff>;

// Finds the units of a text of which one of the tests holds. Sixty-four units are tested at once, for one test after the
// other: compilers make a few instructions of that, where tests that are joined become a look at each unit.
template <typename... Tests> class UnitBits
{
public:
    explicit UnitBits(QStringView text) : m_text(text) { }

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
        const qsizetype count = std::min(width, m_text.size() - chunk * width);
        const char16_t *units = m_text.utf16() + chunk * width;
        std::array<char16_t, width> rest; // as many at the end too, for the compiler to know the number
        if (count < width) {
            std::copy_n(units, count, rest.begin());
            std::fill(rest.begin() + count, rest.end(), u'\0');
            units = rest.data();
        }
        std::array<uchar, width> flags{};
        (mark<Tests>(units, flags), ...);
        m_bits = 0;
        for (size_t i = 0; i < size_t(width); i += 8) // the product gathers the lowest bits of eight bytes in its highest
            m_bits |= ((qFromLittleEndian<quint64>(flags.data() + i) * 0x0102040810204080U) >> 56) << i;
        if (count < width)
            m_bits &= (quint64(1) << count) - 1;
    }

    template <typename Test> static void mark(const char16_t *units, std::array<uchar, width> &flags)
    {
        for (size_t i = 0; i < size_t(width); ++i)
            flags[i] |= uchar(Test::holds(units[i]));
    }

    QStringView m_text;
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

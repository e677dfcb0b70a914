// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <iterator>

namespace Galley {

// The same numbers for the same seed on every machine and with every library (SplitMix64).
class RandomSource
{
public:
    explicit RandomSource(quint64 seed) : m_state(seed) { }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15u;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebu;
        return mixed ^ (mixed >> 31);
    }

    int below(int bound) { return int(((next() >> 32) * quint64(bound)) >> 32); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool oneIn(int chances) { return below(chances) == 0; }
    template <typename List> const auto &pick(const List &list) { return list[std::size_t(below(int(std::size(list))))]; }

private:
    quint64 m_state;
};

} // namespace Galley

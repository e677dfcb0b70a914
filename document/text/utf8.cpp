// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/text/utf8.h"

#include <QtTypes>

#include <cstring>

namespace Galley {

namespace {

// The length of the valid sequence at the start; 0 when there is none. The second byte's bounds depend on the first
// one, which is what keeps overlong forms, surrogates and too large values out (Unicode Standard, table 3-7).
qsizetype sequenceLength(const uchar *at, qsizetype available)
{
    const uchar lead = at[0];
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    const qsizetype length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (available < length)
        return 0;
    const uchar lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const uchar highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (at[1] < lowest || at[1] > highest)
        return 0;
    for (qsizetype i = 2; i < length; ++i) {
        if ((at[i] & 0xC0) != 0x80)
            return 0;
    }
    return length;
}

} // namespace

qsizetype firstInvalidUtf8(QByteArrayView bytes)
{
    const auto *const data = reinterpret_cast<const uchar *>(bytes.data());
    qsizetype i = 0;
    while (i < bytes.size()) {
        quint64 eight = 0;
        while (i + 8 <= bytes.size()) { // ASCII in strides
            std::memcpy(&eight, data + i, 8);
            if (eight & Q_UINT64_C(0x8080808080808080))
                break;
            i += 8;
        }
        if (i == bytes.size())
            break;
        const qsizetype length = sequenceLength(data + i, bytes.size() - i);
        if (length == 0)
            return i;
        i += length;
    }
    return -1;
}

} // namespace Galley

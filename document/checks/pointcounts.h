// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/unitbits.h"

#include <QStringView>

namespace Galley {

// A space of any kind, or the end of a line: a text that is broken into lines may be so before what follows the space.
constexpr bool isGap(QChar c)
{
    if (c > u' ' && c < u'\u00a0')
        return false;
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\u00a0' || c == u'\u202f' || c == u'\u2009' || c == u'\u3000';
}

// A full stop or comma of any script before which a citation mark may have stood.
constexpr bool isPoint(QChar c)
{
    return c == u'.' || c == u',' || (c > u'\u0600' && (c == u'。' || c == u'，' || c == u'،' || c == u'।'));
}

// Visits the places of all full stops and commas but one at the text's start.
template <typename Visitor> void forEachPoint(QStringView text, Visitor &&visit)
{
    UnitBits<IsUnit<u'.'>, IsUnit<u','>, IsFrom<0x600>> places(text);
    for (qsizetype at = places.next(1); at < text.size(); at = places.next(at + 1))
        if (isPoint(text[at]))
            visit(at);
}

struct PointCount
{
    int all = 0;
    int behindGap = 0;

    friend bool operator==(const PointCount &, const PointCount &) = default;
};

// How a text sets its full stops and commas.
struct PointCounts
{
    PointCount comma;
    PointCount arabicComma;
    PointCount wideComma;
    PointCount stop; // of all scripts

    void add(const PointCounts &other);
    bool hasGaps() const { return comma.behindGap + arabicComma.behindGap + wideComma.behindGap + stop.behindGap > 0; }
    friend bool operator==(const PointCounts &, const PointCounts &) = default;
};

PointCounts countPoints(QStringView text);

// Whether the writer of an article sets such commas behind a space by habit, so that the spaces tell of no lost marks.
// Never true of a full stop: an article may have lost the mark of every sentence.
bool isHabit(const PointCounts &article, QChar point);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/pointcounts.h"

namespace Galley {

namespace {

void add(PointCount &count, const PointCount &other)
{
    count.all += other.all;
    count.behindGap += other.behindGap;
}

PointCount &countOf(PointCounts &counts, QChar point)
{
    switch (point.unicode()) {
    case u',':
        return counts.comma;
    case u'،':
        return counts.arabicComma;
    case u'，':
        return counts.wideComma;
    default:
        return counts.stop;
    }
}

// "1,000", ".profile"
bool standsInWord(QStringView text, qsizetype point)
{
    return text[point].unicode() < 0x80 && point + 1 < text.size() && text[point + 1].isLetterOrNumber();
}

} // namespace

void PointCounts::add(const PointCounts &other)
{
    Galley::add(comma, other.comma);
    Galley::add(arabicComma, other.arabicComma);
    Galley::add(wideComma, other.wideComma);
    Galley::add(stop, other.stop);
}

PointCounts countPoints(QStringView text)
{
    PointCounts counts;
    forEachPoint(text, [&](qsizetype at) {
        if (standsInWord(text, at))
            return;
        PointCount &count = countOf(counts, text[at]);
        ++count.all;
        count.behindGap += isGap(text[at - 1]) ? 1 : 0;
    });
    return counts;
}

bool isHabit(const PointCounts &article, QChar point)
{
    constexpr int fewest = 4;
    constexpr int fewestOfAll = 2; // in Arabic script, where many write so
    const bool arabic = point == u'،';
    if (!arabic && point != u',' && point != u'，')
        return false;
    const PointCount &commas = arabic ? article.arabicComma : point == u',' ? article.comma : article.wideComma;
    const bool most = (commas.behindGap >= fewest && commas.behindGap * 2 > commas.all)
        || (commas.behindGap >= 2 * fewest && commas.behindGap * 5 >= commas.all * 2);
    const bool all = arabic && commas.behindGap >= fewestOfAll && commas.behindGap == commas.all;
    // Where marks were lost, they were before full stops as well.
    const bool stopsToo = qint64(article.stop.behindGap) * commas.all * 4 > qint64(commas.behindGap) * article.stop.all;
    return (most || all) && !stopsToo;
}

} // namespace Galley

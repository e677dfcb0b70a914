// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peer/latencies.h"

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString pair(const Series &series, const QString &name)
{
    return u"%1 %2"_s.arg(series.median(), int(name.size()) + 4, 'f', 1).arg(series.quantile(0.95), 8, 'f', 1);
}

QString pairHead(const QString &name)
{
    return u"%1 p50 %2"_s.arg(name).arg(u"p95"_s, 8);
}

const QString textColumn = u"text"_s;
const QString pageColumn = u"page"_s;
const QString settledColumn = u"settled"_s;

QJsonObject quantiles(const Series &series)
{
    return {{u"count"_s, series.count()}, {u"min"_s, series.least()}, {u"p50"_s, series.median()}, {u"p95"_s, series.quantile(0.95)}};
}

} // namespace

QString latencyHead()
{
    return u"%1 %2 %3 %4 %5 %6 %7 %8"_s.arg(u"document"_s, -9)
        .arg(u"program"_s, -12)
        .arg(pairHead(textColumn), pairHead(pageColumn), pairHead(settledColumn))
        .arg(u"kept"_s, 5)
        .arg(u"discarded"_s, 9)
        .arg(u"unanswered"_s, 10);
}

QString Latencies::toLine() const
{
    return u"%1 %2 %3 %4 %5 %6 %7 %8"_s.arg(document, -9)
        .arg(program, -12)
        .arg(pair(text, textColumn), pair(page, pageColumn), pair(settled, settledColumn))
        .arg(page.count(), 5)
        .arg(discarded, 9)
        .arg(unanswered, 10);
}

QJsonObject Latencies::toJson() const
{
    return {{u"document"_s, document}, {u"program"_s, program}, {u"keyToText"_s, quantiles(text)}, {u"keyToPage"_s, quantiles(page)},
        {u"pageSettled"_s, quantiles(settled)}, {u"discarded"_s, discarded}, {u"unanswered"_s, unanswered}};
}

Bar peerBar(const Latencies &galley, const Latencies &peer, double factor)
{
    return {.id = u"P3 "_s + galley.document,
        .what = u"key to pixels of the page, %1"_s.arg(galley.document),
        .reference = peer.program,
        .limit = {.factor = factor},
        .measured = galley.page,
        .compared = peer.page};
}

} // namespace Galley

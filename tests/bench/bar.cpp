// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QJsonObject summary(const Series &series)
{
    return {{u"count"_s, series.count()}, {u"min"_s, series.least()}, {u"p50"_s, series.median()}, {u"p95"_s, series.quantile(0.95)},
        {u"p99.9"_s, series.quantile(0.999)}};
}

QString inMilliseconds(double value)
{
    return u"%1 ms"_s.arg(value, 8, 'f', value < 10 ? 2 : 1);
}

} // namespace

double Bar::bound() const
{
    return std::max(limit.factor * referenceValue() + limit.allowance, limit.enough.value_or(0));
}

bool Bar::isMet() const
{
    return measured.count() > 0 && compared.count() > 0 && value() <= bound();
}

QString Bar::toLine() const
{
    const double ratio = referenceValue() > 0 ? value() / referenceValue() : 0;
    return u"%1 %2 %3 %4 %5  %6 %7%8"_s.arg(id, -11)
        .arg(what, -46)
        .arg(inMilliseconds(value()), inMilliseconds(referenceValue()))
        .arg(ratio, 7, 'f', 2)
        .arg(inMilliseconds(bound()), isMet() ? u"met"_s : u"MISSED"_s, repeated ? u", repeated"_s : u""_s);
}

QJsonObject Bar::toJson() const
{
    return {{u"id"_s, id}, {u"what"_s, what}, {u"reference"_s, reference}, {u"quantile"_s, share}, {u"measured"_s, summary(measured)},
        {u"compared"_s, summary(compared)}, {u"ratio"_s, referenceValue() > 0 ? value() / referenceValue() : 0}, {u"bound"_s, bound()},
        {u"factor"_s, limit.factor}, {u"met"_s, isMet()}, {u"repeated"_s, repeated}};
}

} // namespace Galley

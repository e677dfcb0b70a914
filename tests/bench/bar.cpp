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
        {u"p99"_s, series.quantile(0.99)}, {u"p99.9"_s, series.quantile(0.999)}};
}

QString withUnit(double value, const QString &unit)
{
    return u"%1 %2"_s.arg(value, 8, 'f', value < 10 ? 2 : 1).arg(unit);
}

QString quantileName(double share)
{
    return u"p%1"_s.arg(100 * share, 0, 'g', 4);
}

} // namespace

double Bar::bound() const
{
    return std::max(limit.factor * referenceValue() + limit.allowance, limit.enough.value_or(0));
}

bool Bar::isMet() const
{
    // Less than nothing stands for what did not come to pass, as when a program did not start.
    const auto took = [](const Series &series) { return series.count() > 0 && series.least() >= 0; };
    return fault.isEmpty() && took(measured) && took(compared) && value() <= bound();
}

QString Bar::toLine() const
{
    const double ratio = referenceValue() > 0 ? value() / referenceValue() : 0;
    QString verdict = isMet() ? u"met"_s : u"MISSED"_s;
    if (repeated)
        verdict += u", repeated"_s;
    if (!fault.isEmpty())
        verdict += u": "_s + fault;
    return u"%1 %2 %3 %4 %5 %6 %7  %8"_s.arg(id, -24)
        .arg(what, -44)
        .arg(quantileName(share), -5)
        .arg(withUnit(value(), unit), withUnit(referenceValue(), unit))
        .arg(ratio, 7, 'f', 3)
        .arg(withUnit(bound(), unit), verdict);
}

QStringList Bar::toProfile() const
{
    QStringList lines = stages.toLines();
    if (floor.count() > 0)
        lines.append(u"the engine alone takes %1 ms (p95 %2) for a letter on a page of one paragraph"_s.arg(floor.median(), 0, 'f', 2)
                .arg(floor.quantile(0.95), 0, 'f', 2));
    return lines;
}

QJsonObject Bar::toJson() const
{
    return {{u"id"_s, id}, {u"what"_s, what}, {u"reference"_s, reference}, {u"unit"_s, unit}, {u"quantile"_s, share},
        {u"measured"_s, summary(measured)}, {u"compared"_s, summary(compared)},
        {u"ratio"_s, referenceValue() > 0 ? value() / referenceValue() : 0}, {u"bound"_s, bound()}, {u"factor"_s, limit.factor},
        {u"stages"_s, stages.toJson()}, {u"floor"_s, summary(floor)}, {u"fault"_s, fault}, {u"met"_s, isMet()}, {u"repeated"_s, repeated}};
}

Bar heldTo(Bar bar, double share, const Bar::Limit &limit)
{
    bar.share = share;
    bar.limit = limit;
    return bar;
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSysInfo>
#include <QThread>

#include <algorithm>
#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QJsonArray loadAverage()
{
    std::array<double, 3> load{};
    const int known = getloadavg(load.data(), int(load.size()));
    QJsonArray values;
    for (int each = 0; each < known; ++each)
        values.append(load[std::size_t(each)]);
    return values;
}

} // namespace

QString tableHead()
{
    return u"%1 %2 %3 %4 %5 %6 %7"_s.arg(u"bar"_s, -24)
        .arg(u"what"_s, -44)
        .arg(u""_s, -5)
        .arg(u"measured"_s, 11)
        .arg(u"reference"_s, 11)
        .arg(u"ratio"_s, 7)
        .arg(u"bound"_s, 11);
}

QString tableEntry(const Bar &bar)
{
    QString entry = bar.toLine();
    if (!bar.isMet()) {
        for (const QString &line : bar.toProfile())
            entry += u"\n    "_s + line;
    }
    return entry;
}

QByteArray reportAsJson(const QList<Bar> &bars, QJsonObject more)
{
    QJsonArray each;
    for (const Bar &bar : bars)
        each.append(bar.toJson());
    const QJsonObject report{{u"bars"_s, each}, {u"met"_s, std::ranges::all_of(bars, &Bar::isMet)}, {u"loadAverage"_s, loadAverage()},
        {u"cores"_s, QThread::idealThreadCount()}, {u"qt"_s, QString::fromLatin1(qVersion())},
        {u"system"_s, QSysInfo::prettyProductName()}};
    for (auto fact = report.begin(); fact != report.end(); ++fact)
        more.insert(fact.key(), fact.value());
    return QJsonDocument(more).toJson();
}

} // namespace Galley

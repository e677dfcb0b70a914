// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stageprofile.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

void StageProfile::add(QList<Stamp> stamps)
{
    std::ranges::stable_sort(stamps, {}, &Stamp::at);
    double before = 0;
    for (const Stamp &stamp : std::as_const(stamps)) {
        Stage &ended = stage(stamp.stage);
        ended.at.add(stamp.at);
        ended.took.add(stamp.at - before);
        before = stamp.at;
    }
}

QStringList StageProfile::toLines() const
{
    QStringList lines;
    for (const Stage &each : inOrder())
        lines.append(u"%1 at %2 ms, took %3 ms (p95 %4)"_s.arg(each.name, -16)
                .arg(each.at.median(), 7, 'f', 2)
                .arg(each.took.median(), 7, 'f', 2)
                .arg(each.took.quantile(0.95), 0, 'f', 2));
    return lines;
}

QJsonArray StageProfile::toJson() const
{
    QJsonArray list;
    for (const Stage &each : inOrder())
        list.append(QJsonObject{{u"stage"_s, each.name}, {u"at"_s, each.at.median()}, {u"took"_s, each.took.median()},
            {u"tookP95"_s, each.took.quantile(0.95)}});
    return list;
}

QList<StageProfile::Stage> StageProfile::inOrder() const
{
    QList<Stage> stages = m_stages;
    std::ranges::stable_sort(stages, {}, [](const Stage &each) { return each.at.median(); });
    return stages;
}

StageProfile::Stage &StageProfile::stage(const QString &name)
{
    const auto found = std::ranges::find(m_stages, name, &Stage::name);
    if (found != m_stages.end())
        return *found;
    return m_stages.emplace_back(Stage{name, {}, {}});
}

} // namespace Galley

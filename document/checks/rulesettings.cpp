// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/rulesettings.h"

#include <QJsonArray>

namespace Galley {

namespace {

QStringList idsIn(const QJsonValue &value)
{
    QStringList ids;
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &entry : list)
        for (const QString &id : entry.toString().split(u',', Qt::SkipEmptyParts))
            ids += id.trimmed();
    return ids;
}

QSet<FindingKind> kindsIn(const QJsonValue &value, QStringList *unknown)
{
    QSet<FindingKind> kinds;
    for (const QString &id : idsIn(value)) {
        if (const std::optional<FindingKind> kind = findingKind(id))
            kinds.insert(*kind);
        else
            unknown->append(id);
    }
    return kinds;
}

} // namespace

RuleSettings RuleSettings::overriddenBy(const RuleSettings &nearer) const
{
    return {(off - nearer.on) | nearer.off, (on - nearer.off) | (nearer.on - nearer.off), unknown + nearer.unknown};
}

bool RuleSettings::isOn(FindingKind kind) const
{
    return !off.contains(kind) && (kind != FindingKind::SectionWithoutCitation || on.contains(kind));
}

RuleSettings readRuleSettings(const QJsonObject &values)
{
    RuleSettings settings;
    settings.off = kindsIn(values.value(QLatin1StringView("off")), &settings.unknown);
    settings.on = kindsIn(values.value(QLatin1StringView("on")), &settings.unknown) - settings.off;
    return settings;
}

} // namespace Galley

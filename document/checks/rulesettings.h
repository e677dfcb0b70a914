// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/finding.h"

#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace Galley {

// Which findings one place (the settings, a folder, an article) switches off or on; what it does not name is left to
// the wider one.
struct RuleSettings
{
    QSet<FindingKind> off;
    QSet<FindingKind> on;
    QStringList unknown; // ids that are none

    // These settings where the nearer ones say nothing.
    RuleSettings overriddenBy(const RuleSettings &nearer) const;
    bool isOn(FindingKind kind) const; // else as the kind usually is

    friend bool operator==(const RuleSettings &, const RuleSettings &) = default;
};

// From `{off: [id, …], on: [id, …]}`; a single id may stand without its list. An id in both is off.
RuleSettings readRuleSettings(const QJsonObject &values);

} // namespace Galley

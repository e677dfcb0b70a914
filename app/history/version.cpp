// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/version.h"

#include <cstdlib>

namespace Galley {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

qint64 secondsBetween(const KeptVersion &a, const KeptVersion &b)
{
    return std::llabs(a.time.secsTo(b.time));
}

// How far apart versions lie that are worth keeping.
qint64 spacingAt(qint64 age)
{
    return age < day ? 10 * minute : age < 7 * day ? hour : day;
}

} // namespace

QList<qsizetype> expendableVersions(const QList<KeptVersion> &versions, const VersionLimits &limits)
{
    QList<qsizetype> expendable;
    qsizetype lastKept = 0;
    int kept = 0;
    bool agedGone = false;
    for (qsizetype i = 0; i < versions.size(); ++i) {
        const KeptVersion &version = versions.at(i);
        const qint64 age = secondsBetween(versions.first(), version);
        const bool aged = age > limits.days * day && !agedGone;
        const bool crowded = version.reason == VersionReason::Saved && secondsBetween(versions.at(lastKept), version) < spacingAt(age);
        if (i >= limits.untouched && (kept >= limits.most || aged || crowded)) {
            expendable.append(i);
            agedGone = agedGone || aged;
            continue;
        }
        lastKept = i;
        ++kept;
    }
    return expendable;
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace Galley {

// Why a version was kept.
enum class VersionReason {
    Saved,
    Opened, // what the file held before the first save over it
    Shrinking, // before most of the text went
};

// An earlier text of an article, as it is listed.
struct KeptVersion
{
    int number = 0; // grows with each; tells the order even where the clock jumped
    QDateTime time;
    VersionReason reason = VersionReason::Saved;
    int words = 0;
    qsizetype bytes = 0; // of the file
    QByteArray hash; // of those bytes

    friend bool operator==(const KeptVersion &, const KeptVersion &) = default;
};

struct VersionLimits
{
    int untouched = 20; // the newest, whatever their age
    int most = 200;
    int days = 90;
};

// Which of the versions (newest first) need not be kept: the older they are, the wider apart they may lie. Of those
// beyond the age no more than one goes at a time, so that a clock that jumps cannot empty the list. Indexes, rising.
QList<qsizetype> expendableVersions(const QList<KeptVersion> &versions, const VersionLimits &limits = {});

} // namespace Galley

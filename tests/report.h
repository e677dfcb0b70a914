// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtLogging>

namespace Galley {

// A line of the table that dev/test --long ends with: what went wrong on purpose, how often, and how often that did no
// harm. `bytesLost` counts what a promise says is not lost.
inline void report(const char *what, qint64 injected, qint64 survived, qint64 bytesLost)
{
    qInfo(
        "report: %s: %lld injected, %lld survived, %lld bytes lost", what, (long long)injected, (long long)survived, (long long)bytesLost);
}

} // namespace Galley

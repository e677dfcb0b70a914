// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/findingscache.h"

#include "document/checks/findings.h"

namespace Galley {

struct FindingsCache::Private
{
    ProseMemory memory;
};

FindingsCache::FindingsCache() : d(std::make_unique<Private>()) { }

FindingsCache::~FindingsCache() = default;

std::optional<QList<Finding>> FindingsCache::findFindings(const DocumentSnapshot &snapshot, const StopToken &stop)
{
    QList<Finding> found = Galley::findFindings(snapshot, d->memory, stop);
    if (stop.isStopped())
        return {};
    return found;
}

} // namespace Galley

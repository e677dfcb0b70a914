// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/checks/findingscache.h"

#include "document/checks/findings.h"
#include "document/documentsnapshot.h"

namespace Galley {

struct FindingsCache::Private
{
};

FindingsCache::FindingsCache() : d(std::make_unique<Private>()) { }

FindingsCache::~FindingsCache() = default;

std::optional<QList<Finding>> FindingsCache::findFindings(const DocumentSnapshot &snapshot, const StopToken &stop)
{
    if (stop.isStopped())
        return {};
    return Galley::findFindings(snapshot);
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/finding.h"
#include "document/stoptoken.h"

#include <QList>

#include <memory>
#include <optional>

namespace Galley {

class DocumentSnapshot;

// Remembers what was found inside each block, for blocks are shared by the snapshots they stand unchanged in: after a
// keystroke only the changed ones are read again. For one article; by one thread at a time.
class FindingsCache
{
public:
    FindingsCache();
    ~FindingsCache();

    // The same as findFindings(snapshot), in document order; nothing when stopped.
    std::optional<QList<Finding>> findFindings(const DocumentSnapshot &snapshot, const StopToken &stop = {});

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Galley

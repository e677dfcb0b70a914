// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/finding.h"

namespace Galley {

class DocumentSnapshot;

// Numeric citations against the list of sources. Arguments: the number, or the group.
QList<Finding> checkCitations(const DocumentSnapshot &snapshot);

} // namespace Galley

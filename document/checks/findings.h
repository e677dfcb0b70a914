// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/finding.h"

namespace Galley {

class DocumentSnapshot;

// Everything that the rules find in an article, in document order. A pure function; any thread.
QList<Finding> findFindings(const DocumentSnapshot &snapshot);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/finding.h"

namespace Galley {

class DocumentSnapshot;

// Sections whose own text neither cites nor has a footnote. Argument: the heading's text.
QList<Finding> checkSections(const DocumentSnapshot &snapshot);

} // namespace Galley

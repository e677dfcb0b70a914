// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/finding.h"

namespace Galley {

class DocumentSnapshot;

// Definitions of links and footnotes that nothing uses, or that stand twice. Arguments of links: the target and an empty
// text; of a numbered source: the number; of footnotes: the label.
QList<Finding> checkDefinitions(const DocumentSnapshot &snapshot);

} // namespace Galley

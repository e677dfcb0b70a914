// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/finding.h"

namespace Galley {

class DocumentSnapshot;

// Where the table of contents and the headings disagree. Arguments: the entry's text, the heading's text.
QList<Finding> checkToc(const DocumentSnapshot &snapshot);

} // namespace Galley

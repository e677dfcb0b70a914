// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/finding.h"

namespace Galley {

class DocumentSnapshot;

// Broken front matter. Arguments: what is wrong, the line.
QList<Finding> checkFrontMatter(const DocumentSnapshot &snapshot);

// Titles and headings: missing, doubled, empty, levels left out. Arguments: the heading's text.
QList<Finding> checkHeadings(const DocumentSnapshot &snapshot);

} // namespace Galley

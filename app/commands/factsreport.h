// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/articleinput.h"
#include "document/checks/finding.h"

namespace Galley {

// An article's facts for people to read, in the program's language.
QString factsReport(const ArticleInput &article, const QList<Finding> &found);

// One line for each finding: `FILE:LINE:COLUMN: severity: sentence [id]`.
QString findingLines(const ArticleInput &article, const QList<Finding> &found);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/factindex.h"
#include "document/checks/finding.h"

namespace Galley {

// For definitions of links and footnotes that nothing needs, and footnote marks that lack theirs.
QList<Fix> definitionFixes(const FactIndex &facts, const Finding &finding);
QList<Fix> footnoteMarkFixes(const FactIndex &facts, const Finding &finding);

} // namespace Galley

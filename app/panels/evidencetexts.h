// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/evidence.h"

#include <QStringList>

namespace Galley {

// What a section holds, in the program's language: short enough for a narrow panel, without what there is none of.
QStringList evidenceFigures(const SectionEvidence &evidence); // "312 words", "2 citations", "1 link"
QString claimsText(const SectionEvidence &evidence); // that nothing is cited; empty when that need not be told
QString evidenceSentence(const SectionEvidence &evidence); // all of it, for tool tips and screen readers

} // namespace Galley

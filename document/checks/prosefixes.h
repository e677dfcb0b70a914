// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/factindex.h"
#include "document/checks/finding.h"

namespace Galley {

// For doubled words and lost citation marks. `suggestedMarks` are the numbers of sources that may be meant.
QList<Fix> proseFixes(const FactIndex &facts, const Finding &finding, const QStringList &suggestedMarks);

// The mark with a space before it, in the gap of a lost one.
QList<TextEdit> markInGap(const FactIndex &facts, SourceRange gapAndPoint, const QString &mark);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/finding.h"

#include <QString>

namespace Galley {

// What all findings of a kind have in common, in the program's language: the name of a group of them, and of the rule.
QString findingTitle(FindingKind kind);

// What tells one finding from the others of its kind, short enough for a narrow list.
QString findingExcerpt(const Finding &finding);

// "Error", "Warning" or "Note", in the program's language.
QString severityText(Severity severity);

// The name of the icon whose shape tells the severity.
QString severityIconName(Severity severity);

} // namespace Galley

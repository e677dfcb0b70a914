// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/import/importproposal.h"

#include <QString>

namespace Galley {

// What the parts of an imported article are called, in the program's language.
QString importKindName(ImportKind kind);

// How many parts of each kind there are.
QString importSummary(const ImportProposal &proposal);

// Below it a decision deserves a look.
inline constexpr double certainEnough = 0.8;

} // namespace Galley

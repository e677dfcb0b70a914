// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/fix.h"

#include <QString>

namespace Galley {

// What fixes of a kind do to all findings that have one, in the program's language, as it goes on after "All 13: ".
QString remedyTextForAll(FixKind kind);

} // namespace Galley

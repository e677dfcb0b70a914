// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/fix.h"

namespace Galley {

// What a fix does, as a command in the program's language.
QString fixText(const Fix &fix);

} // namespace Galley

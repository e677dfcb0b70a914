// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Galley {

// Memory that a process and all that it started hold, in megabytes; what they share is counted once. 0 where the system
// does not tell.
double memoryOfTree(qint64 process);

} // namespace Galley

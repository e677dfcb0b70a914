// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Galley {

// Gives back to the system what was freed but lies between what is still in use, where the C library would keep it for
// ever: the parse of a long text leaves some twenty bytes a unit behind. Who allocates meanwhile may have to wait for
// some milliseconds, so it is for rare occasions. Any thread.
void giveBackFreedMemory();

} // namespace Galley

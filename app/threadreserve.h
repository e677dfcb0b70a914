// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Galley {

// Makes the threads that builds, what follows from them and the disk cannot do without, for as long as the program runs:
// a system that has none left later stops none of them. (A pool of Qt's loses a job for which it gets no thread, and
// waits for it at its end.) False where there are not even these; then nothing was made. GUI thread, once, at the start.
bool reserveThreads();

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

namespace Galley {

// For work that follows from a snapshot and that nobody waits for. The global pool is left to builds: with its threads
// at such work the next key would have to wait for one.
QThreadPool &backgroundThreads();

// To be called by such work before it begins: from then on the thread gets what time the others leave, where the system
// lets a thread choose that.
void giveWay();

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Galley {

// Whether the system gives so many more threads, at the same time. They are made and ended to find out: some tens take a
// millisecond or two.
bool areThreadsLeft(int count);

} // namespace Galley

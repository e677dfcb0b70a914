// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Galley {

// The whole program: reads the command line, runs a command or opens windows. Returns the exit status.
int runGalley(int argc, char **argv);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

// What the typist writes: the same for everybody who asks, so that a recovered text can be judged. `keys` first keys.
QString typedText(int keys);
QChar typedKey(int key); // from 0

// A program that types into a real pane with a journal, off screen, and tells each key it has typed by a line on its
// standard output. Arguments: the folder for journals, the interval in milliseconds, the keys to type (or 0 for no end), the
// call on the disk at which it is killed (or 0).
int runTypist(int argc, char **argv);

} // namespace Galley

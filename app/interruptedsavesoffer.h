// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Galley {

class Windows;

// At the start: files that were being overwritten when the program was killed are put right, and texts that are not in
// their files are offered, each in the window of its file. Copies stay until their text is saved or not wanted.
void offerInterruptedSaves(Windows *windows);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Galley {

class MainWindow;

// Shows the earlier versions of the window's article; one that is restored becomes one undoable edit.
void showVersions(MainWindow &window);

} // namespace Galley

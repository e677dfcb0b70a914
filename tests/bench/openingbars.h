// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bar.h"

namespace Galley {

class Documents;
class MeasuredWindow;

// From the order to open a file, inside the running program …
// … to the first text one can read, in a window of its own.
QList<Bar> measureOpening(MeasuredWindow &window, Documents &documents, const QString &document);
// … to the whole text in the pane, and the longest time in between that the window did not answer.
QList<Bar> measureLoading(MeasuredWindow &window, Documents &documents, const QString &document);
// … to a frame with the visible part of its page.
QList<Bar> measureOpeningPage(MeasuredWindow &window, Documents &documents, const QString &document, double factor);

} // namespace Galley

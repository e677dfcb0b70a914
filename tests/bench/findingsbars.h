// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bar.h"

namespace Galley {

class Documents;
class MeasuredWindow;

// A folder of a thousand articles of 20 KB through `galley check`, start of the program not counted.
QList<Bar> measureCheckingAFolder();

// From a key in the pane to the findings of the text with it.
QList<Bar> measureKeyToFindings(MeasuredWindow &window, Documents &documents, const QString &document);

} // namespace Galley

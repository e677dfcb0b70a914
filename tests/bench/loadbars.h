// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bar.h"

#include <QList>

namespace Galley {

class Documents;
class Windows;

// Opening a file of so many megabytes in an empty window: first text, all of it, silences of the GUI thread meanwhile,
// and memory; by turns with a bare QPlainTextEdit that is given the same file in
// slices of the same kind.
QList<Bar> measureLoading(Windows &windows, Documents &documents, int megabytes);

} // namespace Galley

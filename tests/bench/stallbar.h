// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bar.h"

namespace Galley {

class Documents;
class MeasuredWindow;

// How long the GUI thread is deaf while somebody types without a pause.
QList<Bar> measureStalls(MeasuredWindow &window, Documents &documents, const QString &document);

} // namespace Galley

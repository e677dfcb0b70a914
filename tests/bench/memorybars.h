// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bar.h"

namespace Galley {

class Documents;
class MeasuredWindow;

// What the program and its renderer hold once an article is shown whole, against the least program with a page.
QList<Bar> measureMemory(Documents &documents);

// What it holds after a long time of writing against what it held before; and whether all that was kept up key by key
// is what the text says when it is read anew.
QList<Bar> measureLongWriting(MeasuredWindow &window, Documents &documents, const QString &document);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bar.h"

namespace Galley {

class Documents;
class EmptyPage;
class MeasuredWindow;

// From a key to what it changes. The window is shown and its preview there.
Bar measureKeyToPage(MeasuredWindow &window, Documents &documents, const QString &document);
Bar measureKeyToFrame(MeasuredWindow &window, EmptyPage &page, Documents &documents, const QString &document);
Bar measureKeyToPane(MeasuredWindow &window, Documents &documents, const QString &document);

} // namespace Galley

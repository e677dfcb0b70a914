// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bar.h"

namespace Galley {

class Documents;
class EmptyPage;
class MeasuredWindow;

// From a key to what it changes. The window is shown and its preview there.
struct PageBounds
{
    double half = 0; // of the time that cmark takes for the document
    std::optional<double> most = {}; // the same for 19 of 20 keys
};
QList<Bar> measureKeyToPage(MeasuredWindow &window, EmptyPage &page, Documents &documents, const QString &document, PageBounds bounds);
QList<Bar> measureKeyToFrame(MeasuredWindow &window, EmptyPage &page, Documents &documents, const QString &document);
QList<Bar> measureKeyToPane(MeasuredWindow &window, Documents &documents, const QString &document);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/editplan.h"

namespace Galley {

// All functions get the whole lines that the selection touches; ranges are positions in them. An empty plan leaves the
// key to the text control.

// Enter: goes on with the list or quote of the line; in an empty item it takes the marker away, or one level of it.
EditPlan breakLine(QStringView text, SourceRange selection);
// Shift+Enter: a new line inside the item, under its text.
EditPlan breakInsideItem(QStringView text, SourceRange selection);
// A new line with the indentation of this one.
EditPlan breakPlainLine(QStringView text, SourceRange selection);

// Tab and Shift+Tab: selected lines and list items by the width of a level; elsewhere Tab fills up to the next stop.
EditPlan indent(QStringView text, SourceRange selection);
EditPlan indentCode(QStringView text, SourceRange selection);
EditPlan outdent(QStringView text, SourceRange selection);

// Backspace right after a marker takes the marker away, nothing else.
EditPlan removeMarkerBefore(QStringView text, SourceRange selection);

// [ ] to [x] and back, for all lines as for the first; a list item without a box gets one.
EditPlan toggledTask(QStringView text, SourceRange selection);

} // namespace Galley

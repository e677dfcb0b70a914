// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

class QWidget;

namespace Galley {

// Asks for a line from 1 to `lineCount`; nothing when the writer turned away.
std::optional<int> askForLine(QWidget *parent, int currentLine, int lineCount);

} // namespace Galley

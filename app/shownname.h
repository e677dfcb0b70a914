// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

// A name or path of a file as it can stand in a title, a message or a menu, on one line: a line end or another control
// character as its symbol, a byte that is no text as U+FFFD. Not for opening anything.
QString shownName(QString name);

} // namespace Galley

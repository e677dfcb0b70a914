// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recovery/recoveryfolder.h"

namespace Galley {

// What a writer is told about a recovered text, in the program's language.
QString recoveredName(const RecoveredText &text); // of its file
QString recoveredTime(const RecoveredText &text);
QString recoveredState(const RecoveredText &text); // whole sentences: what it is, and what keeping it would do

// Why nothing is journalled, as a whole sentence with what to do. `error` is a negative errno.
QString recoveryOffText(int error);

} // namespace Galley

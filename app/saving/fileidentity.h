// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diskaccess.h"

namespace Galley {

// What a file on a POSIX system is known and guarded by beyond owner and mode.

// Extended attributes of the file at `path`, access lists and security labels among them, onto another file that has
// none of its own choice. 0, or a negative error number when one of them could not be reproduced.
int copyAttributes(const QByteArray &path, int file);

// The file is marked so that it can only be appended to.
bool onlyGrows(const QByteArray &path);

} // namespace Galley

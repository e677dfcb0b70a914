// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

// Makes the folder, which others may neither read nor write, where it is not there yet. A folder is as easily lost with
// the power as a file, so those that the new ones stand in are flushed. Whether it is there. Any thread.
bool makePrivateFolder(const QString &folder);

} // namespace Galley

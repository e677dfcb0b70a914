// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

// What the writer must know of the folders that Galley keeps its own things in, as one message: that preferences cannot
// be stored, that nothing is journalled. Empty when all is well. An empty name stands for what is not used.
QString storageWarning(const QString &settingsFile, const QString &recoveryFolder);

} // namespace Galley

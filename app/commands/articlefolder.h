// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Galley {

// The Markdown files in a folder and the folders below, sorted; hidden ones are skipped, symbolic links not followed.
QStringList articlesIn(const QString &folder);

} // namespace Galley

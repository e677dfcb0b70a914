// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

// Whether the text is what an import makes of its own words: it stays as it is when it is imported again. Linear time.
bool wasImported(const QString &markdown);

} // namespace Galley

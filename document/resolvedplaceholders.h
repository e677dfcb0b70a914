// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/knownpages.h"

#include <QString>

namespace Galley {

// The HTML of a block with links in place of the placeholders whose page is known. Block HTML itself knows nothing of
// the pages, so that a block stays the same when they change.
QString withResolvedPlaceholders(const QString &html, const KnownPages &pages);

} // namespace Galley

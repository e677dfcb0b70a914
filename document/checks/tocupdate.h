// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/factindex.h"

namespace Galley {

// Brings the article's table of contents up to date with its headings. What the author wrote stays: the form of the
// list, entries that say in other words where a live link leads, notes behind and lines below an entry. Empty when
// nothing needs to change, or there is no table.
QList<TextEdit> planTocUpdate(const FactIndex &facts);

} // namespace Galley

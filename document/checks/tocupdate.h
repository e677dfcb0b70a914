// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/factindex.h"

namespace Galley {

// Brings the article's table of contents up to date with its headings. What the author wrote stays: the form of the
// list, entries that say in other words where a live link leads, notes behind and lines below an entry. Empty when
// nothing needs to change, when there is no table, and when only a person can do it (needsHand()): of one in HTML only words
// and addresses are replaced.
QList<TextEdit> planTocUpdate(const FactIndex &facts);

// Whether the table does not say what the headings do and is written in HTML in a way that planTocUpdate() cannot change.
bool needsHand(const FactIndex &facts);

} // namespace Galley

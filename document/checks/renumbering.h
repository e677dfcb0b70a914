// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/factindex.h"

#include <QMap>

namespace Galley {

// The new number of each cited or listed one: those that are cited in the order of their first use from 1, then the
// others as they are listed.
QMap<int, int> firstUseOrder(const DocumentSnapshot &snapshot);

// Gives all citations, sources and labels of links these numbers, and the sources their order. Empty when nothing
// changes, or when a range is too long to be told number by number.
QList<TextEdit> planRenumbering(const FactIndex &facts);

} // namespace Galley

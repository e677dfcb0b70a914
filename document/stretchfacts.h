// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/link.h"
#include "document/blocklist.h"

#include <QMap>

namespace Galley {

// What blocks [first, end) are to the rest of their article, taken together.

// By name: what they leave open and close.
using LooseElements = QMap<QByteArray, LooseElement>;
LooseElements looseElementsOf(const BlockList &blocks, int first, int end);

QList<FootnoteMark> marksOf(const BlockList &blocks, int first, int end);
QList<LinkDefinition> definitionsOf(const BlockList &blocks, int first, int end);

// In which order footnotes' marks and definitions stand in them, to be compared. Blocks that hold both, or marks that are
// not known, are told apart by their source, for the order inside is not known.
QList<size_t> footnoteOrder(const BlockList &blocks, int first, int end);

} // namespace Galley

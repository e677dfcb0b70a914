// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/article/link.h"
#include "document/article/markedtext.h"

#include <QList>

namespace Galley {

// `[[page]]` and `[[target|text]]` in plain text. Groups of numbers, placeholders, keys and the marks of a table of
// contents look like them and are none.
QList<Link> findWikiLinks(const MarkedText &text);

} // namespace Galley

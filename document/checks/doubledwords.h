// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcerange.h"

#include <QList>
#include <QStringView>

namespace Galley {

// Words written twice in a row, across a line end too. Names such as "Baden Baden" and the pairs that grammar knows
// ("had had") are none. The ranges cover both words.
QList<SourceRange> findDoubledWords(QStringView text);

// Whether it is worth looking for some in the running text of this Markdown.
bool mayHoldDoubledWords(QStringView source);

} // namespace Galley

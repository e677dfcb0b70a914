// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

// What a reader sees of a block's HTML: its text, tags dropped and references resolved.
QString renderedText(QStringView html);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Galley {

struct Theme;

// The style sheet of all windows (resources/style/window.qss) in the colours of a theme.
QString styleSheetFor(const Theme &theme);

} // namespace Galley

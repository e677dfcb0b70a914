// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace Galley {

struct Theme;

// One of the program's own icons, drawn in the muted colour, in the accent while it is on. A null icon when there is
// none of that name.
QIcon themedIcon(const QString &name, const Theme &theme);

} // namespace Galley

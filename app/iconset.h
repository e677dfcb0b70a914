// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace Galley {

struct Theme;

// One of the program's own icons, drawn in the muted colour, in the accent while it is on. A null icon when there is
// none of that name.
QIcon themedIcon(const QString &name, const Theme &theme);

// The same in one colour whatever its state; for what the colour itself tells.
QIcon tintedIcon(const QString &name, const QColor &color);

} // namespace Galley

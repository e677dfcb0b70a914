// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences.h"
#include "app/theme.h"
#include "editor/panelook.h"
#include "preview/previewlook.h"

#include <QFont>
#include <QPalette>

namespace Galley {

// The theme as each part of the window takes it.
QPalette paletteFor(const Theme &theme);
PaneLook paneLookFor(const Theme &theme, const Preferences &preferences);
PreviewLook previewLookFor(const Theme &theme);

QFont fixedFont(); // the system's face of equal widths

// The theme of a choice; the system decides when the choice leaves it to the system.
ThemeName chosenTheme(ThemeChoice choice);

} // namespace Galley

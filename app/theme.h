// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include <array>

namespace Galley {

enum class ThemeName { Light, Dark, Sepia };

// The colours of the whole program: widgets, text pane and page draw from this one set. Every text colour stands out
// from every surface by at least 4.5:1.
struct Theme
{
    ThemeName name = ThemeName::Light;
    bool dark = false;
    QColor preview, pane, panels, code; // surfaces
    QColor hairline;
    QColor text, muted, accent, error, warning, note; // on any surface
    QColor found; // behind found text
    QColor selection; // behind selected text
    QColor currentLine; // behind the line with the caret
};

inline constexpr std::array allThemes{ThemeName::Light, ThemeName::Dark, ThemeName::Sepia};

const Theme &theme(ThemeName name);

// "light", "dark" or "sepia": the name on the command line, in the settings and in the page.
QString themeKey(ThemeName name);

// The ratio of relative luminances as WCAG defines it, 1 to 21.
double contrast(const QColor &one, const QColor &other);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

namespace Galley {

// Everything the text pane is drawn with; a plain value that the shell makes from its theme and settings.
struct PaneLook
{
    QColor background, text, muted, accent, currentLine, selection, found, foundCurrent, code, hairline;
    QColor error, warning, note;
    bool dark = false;
    QFont font; // size at 100 % zoom
    double lineHeight = 1.5; // times the font's own
    int columnCharacters = 70;
    bool highlightCurrentLine = true;
    friend bool operator==(const PaneLook &, const PaneLook &) = default;
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;

namespace Galley {

// Behind what differs. The text on them keeps the palette's colour and stands out by at least 4.5:1.
struct CompareColours
{
    QColor removed, removedWords, added, addedWords, nothing;
};
CompareColours compareColours(const QPalette &palette);

} // namespace Galley

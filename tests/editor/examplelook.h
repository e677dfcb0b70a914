// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/panelook.h"

#include <QFontDatabase>

inline Galley::PaneLook exampleLook()
{
    Galley::PaneLook look;
    look.background = QColor(0xffffff);
    look.text = QColor(0x22262b);
    look.muted = QColor(0x5f6670);
    look.accent = QColor(0x1c5fb8);
    look.currentLine = QColor(0xf4f2ee);
    look.selection = QColor(0xcfe0f7);
    look.found = QColor(0xfff1b8);
    look.foundCurrent = QColor(0xffd75e);
    look.code = QColor(0xf3f0ea);
    look.hairline = QColor(0xdedad2);
    look.error = QColor(0xb3261e);
    look.warning = QColor(0x8a5200);
    look.note = QColor(0x2f6299);
    look.font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    look.font.setPointSizeF(13);
    return look;
}

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Galley {

// What draws. Without a graphics card the processor is told so from the start: emulating one costs memory and time.
enum class Drawing { GraphicsCard, Processor };
Drawing drawingOfThisMachine();

// Chromium's command line, taken apart by Qt: what was there, and our own.
QByteArray chromiumFlags(const QByteArray &given, Drawing drawing);

} // namespace Galley

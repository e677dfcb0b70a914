// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Galley {

// What draws. Without a graphics card the processor is told so from the start: emulating one costs memory and time.
enum class Drawing { GraphicsCard, Processor };
Drawing drawingOfThisMachine();

// Drops from the log what Qt says of each way to draw that is not there: on a machine without a graphics card that is
// no news, and nobody could do anything about it. Everything else goes on to where it went before.
void silenceDrawingRemarks();
bool isDrawingRemark(const QString &message);

// Chromium's command line, taken apart by Qt: what was there, and our own.
QByteArray chromiumFlags(const QByteArray &given, Drawing drawing);

} // namespace Galley

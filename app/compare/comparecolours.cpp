// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparecolours.h"

#include <QPalette>

namespace Galley {

namespace {

QColor mixed(const QColor &over, const QColor &under, float share)
{
    const auto channel = [&](float a, float b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(
        channel(over.redF(), under.redF()), channel(over.greenF(), under.greenF()), channel(over.blueF(), under.blueF()));
}

} // namespace

CompareColours compareColours(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const bool dark = base.lightnessF() < 0.5F;
    const QColor red = dark ? QColor(0xff6b60) : QColor(0xd0453a);
    const QColor green = dark ? QColor(0x5fbf77) : QColor(0x2f9e52);
    const float line = dark ? 0.13F : 0.10F;
    const float words = dark ? 0.34F : 0.32F;
    return {mixed(red, base, line), mixed(red, base, words), mixed(green, base, line), mixed(green, base, words),
        palette.color(QPalette::Window)};
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

Theme makeLight()
{
    Theme theme;
    theme.name = ThemeName::Light;
    theme.preview = QColor(0xfdfcfa);
    theme.pane = QColor(0xffffff);
    theme.panels = QColor(0xf4f2ee);
    theme.code = QColor(0xf3f0ea);
    theme.hairline = QColor(0xdedad2);
    theme.text = QColor(0x22262b);
    theme.muted = QColor(0x5f6670);
    theme.accent = QColor(0x1c5fb8);
    theme.error = QColor(0xb3261e);
    theme.warning = QColor(0x8a5200);
    theme.note = QColor(0x2f6299);
    theme.found = QColor(0xfff1b8);
    theme.selection = QColor(0xd3e3f8);
    theme.currentLine = QColor(0xf8f7f4);
    return theme;
}

Theme makeDark()
{
    Theme theme;
    theme.name = ThemeName::Dark;
    theme.dark = true;
    theme.preview = QColor(0x1b1c1f);
    theme.pane = QColor(0x1e1f23);
    theme.panels = QColor(0x25272b);
    theme.code = QColor(0x27292e);
    theme.hairline = QColor(0x383b41);
    theme.text = QColor(0xe4e2dd);
    theme.muted = QColor(0xa1a5ad);
    theme.accent = QColor(0x84b3ff);
    theme.error = QColor(0xff8a80);
    theme.warning = QColor(0xe6b25c);
    theme.note = QColor(0x8ab8e6);
    theme.found = QColor(0x4d4420);
    theme.selection = QColor(0x2f4566);
    theme.currentLine = QColor(0x24262b);
    return theme;
}

Theme makeSepia()
{
    Theme theme;
    theme.name = ThemeName::Sepia;
    theme.preview = QColor(0xf7f0e1);
    theme.pane = QColor(0xfaf4e8);
    theme.panels = QColor(0xefe6d3);
    theme.code = QColor(0xefe5d0);
    theme.hairline = QColor(0xd9ccb4);
    theme.text = QColor(0x3a3026);
    theme.muted = QColor(0x6b5d4c);
    theme.accent = QColor(0x8a4513);
    theme.error = QColor(0x9e2a1f);
    theme.warning = QColor(0x7a4a00);
    theme.note = QColor(0x3d5a80);
    theme.found = QColor(0xf2dc9b);
    theme.selection = QColor(0xe8d5b0);
    theme.currentLine = QColor(0xf5edda);
    return theme;
}

double luminance(const QColor &color)
{
    const auto linear = [](double channel) { return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const Theme &theme(ThemeName name)
{
    static const Theme light = makeLight();
    static const Theme dark = makeDark();
    static const Theme sepia = makeSepia();
    switch (name) {
    case ThemeName::Dark:
        return dark;
    case ThemeName::Sepia:
        return sepia;
    case ThemeName::Light:
        break;
    }
    return light;
}

QString themeKey(ThemeName name)
{
    switch (name) {
    case ThemeName::Dark:
        return u"dark"_s;
    case ThemeName::Sepia:
        return u"sepia"_s;
    case ThemeName::Light:
        break;
    }
    return u"light"_s;
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

} // namespace Galley

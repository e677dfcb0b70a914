// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences.h"

#include <QSettings>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr std::array themeChoices{ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Sepia};
constexpr qsizetype longestName = 200;

int readInt(const QSettings &settings, const QString &key, int fallback)
{
    bool isNumber = false;
    const int value = settings.value(key).toInt(&isNumber);
    return isNumber ? value : fallback;
}

double readDouble(const QSettings &settings, const QString &key, double fallback)
{
    bool isNumber = false;
    const double value = settings.value(key).toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? value : fallback;
}

bool readBool(const QSettings &settings, const QString &key, bool fallback)
{
    const QString value = settings.value(key).toString();
    if (value == "true"_L1 || value == "1"_L1)
        return true;
    if (value == "false"_L1 || value == "0"_L1)
        return false;
    return fallback;
}

ThemeChoice readTheme(const QSettings &settings)
{
    const QString key = settings.value(u"theme"_s).toString();
    for (const ThemeChoice choice : themeChoices) {
        if (themeChoiceKey(choice) == key)
            return choice;
    }
    return ThemeChoice::System;
}

} // namespace

QString themeChoiceKey(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    case ThemeChoice::Sepia:
        return u"sepia"_s;
    case ThemeChoice::System:
        break;
    }
    return u"system"_s;
}

Preferences withinBounds(Preferences preferences)
{
    preferences.fontSize = std::clamp(preferences.fontSize, 6, 72);
    preferences.lineHeight = std::clamp(preferences.lineHeight, 1.0, 3.0);
    preferences.columnCharacters = std::clamp(preferences.columnCharacters, 40, 200);
    if (preferences.fontFamily.size() > longestName)
        preferences.fontFamily.clear();
    if (preferences.language.size() > longestName)
        preferences.language.clear();
    return preferences;
}

Preferences readPreferences(const QSettings &settings)
{
    const Preferences defaults;
    Preferences read;
    read.theme = readTheme(settings);
    read.fontFamily = settings.value(u"pane/font"_s).toString();
    read.fontSize = readInt(settings, u"pane/fontSize"_s, defaults.fontSize);
    read.lineHeight = readDouble(settings, u"pane/lineHeight"_s, defaults.lineHeight);
    read.columnCharacters = readInt(settings, u"pane/columnCharacters"_s, defaults.columnCharacters);
    read.highlightCurrentLine = readBool(settings, u"pane/highlightCurrentLine"_s, defaults.highlightCurrentLine);
    read.syncScrolling = readBool(settings, u"view/syncScrolling"_s, defaults.syncScrolling);
    read.language = settings.value(u"language"_s).toString();
    return withinBounds(read);
}

void writePreferences(const Preferences &preferences, QSettings &settings)
{
    settings.setValue(u"theme"_s, themeChoiceKey(preferences.theme));
    settings.setValue(u"pane/font"_s, preferences.fontFamily);
    settings.setValue(u"pane/fontSize"_s, preferences.fontSize);
    settings.setValue(u"pane/lineHeight"_s, preferences.lineHeight);
    settings.setValue(u"pane/columnCharacters"_s, preferences.columnCharacters);
    settings.setValue(u"pane/highlightCurrentLine"_s, preferences.highlightCurrentLine);
    settings.setValue(u"view/syncScrolling"_s, preferences.syncScrolling);
    settings.setValue(u"language"_s, preferences.language);
}

} // namespace Galley

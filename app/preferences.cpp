// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences.h"

#include "document/remote/remoteaddress.h"

#include <QSettings>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr std::array themeChoices{ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Sepia};
constexpr qsizetype longestName = 200;
constexpr qsizetype longestPatterns = 10000;
constexpr qsizetype longestPath = 4096;

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

QSet<FindingKind> readKinds(const QSettings &settings, const QString &key)
{
    QSet<FindingKind> kinds;
    for (const QString &id : settings.value(key).toString().split(u' ', Qt::SkipEmptyParts)) {
        if (const auto kind = findingKind(id))
            kinds.insert(*kind);
    }
    return kinds;
}

// Separated by spaces: a comma would make the file's format a list of it.
QString idsOf(const QSet<FindingKind> &kinds)
{
    QStringList ids;
    for (const FindingKind kind : kinds)
        ids.append(findingId(kind));
    ids.sort();
    return ids.join(u' ');
}

// As text in a file a number may be written in several ways.
bool isTheSame(const QVariant &written, const QVariant &meant)
{
    if (meant.typeId() == QMetaType::QString)
        return written.toString() == meant.toString();
    bool isNumber = false;
    const double number = written.toDouble(&isNumber);
    if (isNumber && meant.typeId() != QMetaType::Bool)
        return qFuzzyCompare(number + 1, meant.toDouble() + 1);
    return written.toString() == meant.toString() || (isNumber && (number != 0) == meant.toBool());
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
    if (preferences.library.size() > longestPath)
        preferences.library.clear();
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
    read.outlineEvidence = readBool(settings, u"view/outlineEvidence"_s, defaults.outlineEvidence);
    read.keepDrafts = readBool(settings, u"files/keepDrafts"_s, defaults.keepDrafts);
    read.rules.off = readKinds(settings, u"checks/off"_s);
    read.rules.on = readKinds(settings, u"checks/on"_s);
    read.ignoredAddresses = addressPatterns(settings.value(u"checks/ignoredAddresses"_s).toString().left(longestPatterns));
    read.library = settings.value(u"citations/library"_s).toString();
    read.language = settings.value(u"language"_s).toString();
    return withinBounds(read);
}

QVariantMap preferenceValues(const Preferences &preferences)
{
    return {
        {u"theme"_s, themeChoiceKey(preferences.theme)},
        {u"pane/font"_s, preferences.fontFamily},
        {u"pane/fontSize"_s, preferences.fontSize},
        {u"pane/lineHeight"_s, preferences.lineHeight},
        {u"pane/columnCharacters"_s, preferences.columnCharacters},
        {u"pane/highlightCurrentLine"_s, preferences.highlightCurrentLine},
        {u"view/syncScrolling"_s, preferences.syncScrolling},
        {u"view/outlineEvidence"_s, preferences.outlineEvidence},
        {u"files/keepDrafts"_s, preferences.keepDrafts},
        {u"checks/off"_s, idsOf(preferences.rules.off)},
        {u"checks/on"_s, idsOf(preferences.rules.on)},
        {u"checks/ignoredAddresses"_s, preferences.ignoredAddresses.join(u' ')},
        {u"citations/library"_s, preferences.library},
        {u"language"_s, preferences.language},
    };
}

void writePreferences(const Preferences &preferences, QSettings &settings)
{
    const QVariantMap values = preferenceValues(preferences);
    for (auto value = values.begin(); value != values.end(); ++value)
        settings.setValue(value.key(), value.value());
}

bool holdsNonsense(const QSettings &settings)
{
    const QVariantMap values = preferenceValues(readPreferences(settings));
    for (auto value = values.begin(); value != values.end(); ++value) {
        const QVariant written = settings.value(value.key(), value.value());
        if (!isTheSame(written, value.value()))
            return true;
    }
    return false;
}

} // namespace Galley

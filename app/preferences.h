// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/checks/rulesettings.h"

#include <QString>
#include <QStringList>
#include <QVariantMap>

class QSettings;

namespace Galley {

enum class ThemeChoice { System, Light, Dark, Sepia };

// What a writer may choose; a plain value, always within its bounds.
struct Preferences
{
    ThemeChoice theme = ThemeChoice::System;
    QString fontFamily; // of the text pane; empty: the system's fixed face
    int fontSize = 13; // points, 6 to 72
    double lineHeight = 1.5; // times the font's own, 1 to 3
    int columnCharacters = 70; // 40 to 200
    bool highlightCurrentLine = true;
    bool syncScrolling = true;
    bool outlineEvidence = true; // what each section holds stands below its heading
    bool keepDrafts = false; // quitting asks nothing: what is not saved comes back at the next start
    RuleSettings rules; // which findings are looked for, where folder and article say nothing
    QString library = {}; // the writer's bibliography, for articles that have none; empty: none
    QString language; // empty: the system's
    QStringList ignoredAddresses; // patterns of addresses on the web that are never asked for

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

// Values that make no sense become the defaults or the nearest bound.
Preferences readPreferences(const QSettings &settings);
void writePreferences(const Preferences &preferences, QSettings &settings);
QVariantMap preferenceValues(const Preferences &preferences); // by key, as they are written
bool holdsNonsense(const QSettings &settings); // a value that had to be replaced by another
Preferences withinBounds(Preferences preferences);

QString themeChoiceKey(ThemeChoice choice);

} // namespace Galley

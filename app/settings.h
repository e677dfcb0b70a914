// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences.h"

#include <QObject>
#include <QSettings>
#include <QStringList>

namespace Galley {

// The settings file: the writer's preferences and the list of recent files. A file that cannot be read is kept aside
// as NAME.bad and the defaults apply; of one with single values that make no sense a copy is kept. GUI thread.
class Settings : public QObject
{
    Q_OBJECT
public:
    explicit Settings(const QString &file, QObject *parent = nullptr); // an INI file, made when first written
    static QString usualFile();

    const Preferences &preferences() const { return m_preferences; }
    void setPreferences(const Preferences &preferences); // brought within bounds, written at once

    QStringList recentFiles() const;
    void setRecentFiles(const QStringList &files);

    bool isWritable() const;

Q_SIGNALS:
    void preferencesChanged(const Galley::Preferences &preferences);

private:
    void bringToDisk();

    QSettings m_file;
    Preferences m_preferences;
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace Galley {

class Settings;

// The ten files last opened or saved, newest first. GUI thread.
class RecentFiles : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype capacity = 10;

    explicit RecentFiles(Settings *settings, QObject *parent = nullptr);

    QStringList paths() const { return m_paths; }
    void add(const QString &path);
    void clear();

Q_SIGNALS:
    void changed();

private:
    void store();

    Settings *m_settings;
    QStringList m_paths;
};

// Absolute, without doubles or nonsense, at most `capacity`.
QStringList tidiedRecentFiles(const QStringList &paths);

// The entries as a menu shows them: file names, with as much of their folder as tells equal names apart.
QStringList recentFileLabels(const QStringList &paths);

} // namespace Galley

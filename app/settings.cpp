// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

const QString recentFilesKey = u"recentFiles"_s;

// Before QSettings writes to it, a file it cannot read goes aside.
QString keepBadFileAside(const QString &file)
{
    const QSettings probe(file, QSettings::IniFormat);
    probe.allKeys();
    if (probe.status() == QSettings::FormatError) {
        const QString aside = file + u".bad"_s;
        QFile::remove(aside);
        QFile::rename(file, aside);
    }
    return file;
}

} // namespace

QString Settings::usualFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).filePath(u"galley.ini"_s);
}

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent), m_file(keepBadFileAside(file), QSettings::IniFormat), m_preferences(readPreferences(m_file))
{
}

void Settings::setPreferences(const Preferences &preferences)
{
    const Preferences bounded = withinBounds(preferences);
    if (bounded == m_preferences)
        return;
    m_preferences = bounded;
    writePreferences(m_preferences, m_file);
    Q_EMIT preferencesChanged(m_preferences);
}

QStringList Settings::recentFiles() const
{
    return m_file.value(recentFilesKey).toStringList();
}

void Settings::setRecentFiles(const QStringList &files)
{
    m_file.setValue(recentFilesKey, files);
}

bool Settings::isWritable() const
{
    return m_file.isWritable();
}

} // namespace Galley

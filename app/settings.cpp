// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

const QString recentFilesKey = u"recentFiles"_s;

constexpr qint64 largestFile = 1024 * 1024;
constexpr int mostKeptAside = 9;
constexpr auto lockAge = std::chrono::milliseconds(500); // writing takes no longer
constexpr auto lockWait = std::chrono::milliseconds(800);

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.read(largestFile) : QByteArray();
}

// A name for a bad file that takes no other's place, unless there are too many of them.
QString nameAside(const QString &file)
{
    QString name = file + u".bad"_s;
    for (int i = 2; i <= mostKeptAside && QFileInfo::exists(name); ++i)
        name = file + u".bad-%1"_s.arg(i);
    QFile::remove(name);
    return name;
}

bool isKnownAside(const QString &file)
{
    const QByteArray contents = contentsOf(file);
    const QStringList names = QFileInfo(file).dir().entryList({QFileInfo(file).fileName() + u".bad*"_s}, QDir::Files);
    return std::ranges::any_of(names, [&](const QString &name) { return contentsOf(QFileInfo(file).dir().filePath(name)) == contents; });
}

// Before QSettings reads and writes it, what it cannot read goes aside: damaged, far too large, a pipe, a folder.
QString keepBadFileAside(const QString &file)
{
    const QFileInfo info(file);
    const bool readable = !info.exists() || (info.isFile() && info.size() <= largestFile);
    if (readable) {
        const QSettings probe(file, QSettings::IniFormat);
        probe.allKeys();
        if (probe.status() != QSettings::FormatError) {
            if (holdsNonsense(probe) && !isKnownAside(file))
                QFile::copy(file, nameAside(file));
            return file;
        }
    }
    if (QFile::rename(file, nameAside(file)))
        return file;
    return readable ? file : file + u".new"_s; // it stays where it is, and is not touched
}

// QSettings waits for the lock of another program for as long as that holds it. One left behind by a program that was
// killed, perhaps on another computer, would hold us up.
void removeStaleLock(const QString &file)
{
    QLockFile lock(file + u".lock"_s);
    lock.setStaleLockTime(lockAge);
    lock.tryLock(lockWait);
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
    bringToDisk();
    Q_EMIT preferencesChanged(m_preferences);
}

QStringList Settings::recentFiles() const
{
    return m_file.value(recentFilesKey).toStringList();
}

void Settings::setRecentFiles(const QStringList &files)
{
    m_file.setValue(recentFilesKey, files);
    bringToDisk();
}

void Settings::bringToDisk()
{
    removeStaleLock(m_file.fileName());
    m_file.sync();
}

bool Settings::isWritable() const
{
    return m_file.isWritable();
}

} // namespace Galley

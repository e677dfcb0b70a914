// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recentfiles.h"

#include "app/settings.h"
#include "app/shownname.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Galley {

RecentFiles::RecentFiles(Settings *settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_paths(tidiedRecentFiles(settings->recentFiles()))
{
}

void RecentFiles::add(const QString &path)
{
    QStringList paths = m_paths;
    paths.prepend(QFileInfo(path).absoluteFilePath());
    paths = tidiedRecentFiles(paths);
    if (paths == m_paths)
        return;
    m_paths = paths;
    store();
}

void RecentFiles::clear()
{
    m_paths.clear();
    store();
}

void RecentFiles::store()
{
    m_settings->setRecentFiles(m_paths);
    Q_EMIT changed();
}

QStringList tidiedRecentFiles(const QStringList &paths)
{
    QStringList tidied;
    for (const QString &path : paths) {
        const bool sensible = !path.isEmpty() && path.size() <= 4096 && QDir::isAbsolutePath(path) && !path.contains(QChar());
        const QString clean = QDir::cleanPath(path);
        if (sensible && !tidied.contains(clean))
            tidied.append(clean);
        if (tidied.size() == RecentFiles::capacity)
            break;
    }
    return tidied;
}

QStringList recentFileLabels(const QStringList &paths)
{
    QStringList labels;
    for (const QString &path : paths) {
        const QFileInfo file(path);
        const auto sameName = [&](const QString &other) { return other != path && QFileInfo(other).fileName() == file.fileName(); };
        const bool unique = std::none_of(paths.begin(), paths.end(), sameName);
        labels.append(shownName(unique ? file.fileName() : u"%1 (%2)"_s.arg(file.fileName(), QDir::toNativeSeparators(file.path()))));
    }
    return labels;
}

} // namespace Galley

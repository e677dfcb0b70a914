// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/completion/folderfiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFiles = 5000;
constexpr int mostEntries = 20000; // files and folders that are looked at
constexpr int deepest = 8;

// Level by level, so that what is near is there when the limit is reached.
QStringList listed(const QString &folder)
{
    QStringList files;
    QStringList level{QString()}; // paths with a slash at their end
    int entries = 0;
    for (int depth = 0; depth < deepest && !level.isEmpty(); ++depth) {
        QStringList below;
        for (const QString &path : std::as_const(level)) {
            QStringList names;
            QDirIterator it(folder + u'/' + path, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
            while (it.hasNext() && ++entries <= mostEntries) {
                const QFileInfo entry = it.nextFileInfo();
                if (!entry.isDir())
                    names.append(path + entry.fileName());
                else if (!entry.isSymLink())
                    below.append(path + entry.fileName() + u'/');
            }
            names.sort(Qt::CaseInsensitive);
            files += names;
            if (entries > mostEntries || files.size() >= mostFiles)
                return files.first(qMin(files.size(), mostFiles));
        }
        below.sort(Qt::CaseInsensitive);
        level = below;
    }
    return files;
}

} // namespace

QStringList FolderFiles::cached(const QString &folder) const
{
    const std::lock_guard lock(m_mutex);
    return folder == m_folder ? m_files : QStringList();
}

QStringList FolderFiles::list(const QString &folder)
{
    const QStringList files = folder.isEmpty() ? QStringList() : listed(folder);
    const std::lock_guard lock(m_mutex);
    m_folder = folder;
    m_files = files;
    return files;
}

QStringList FolderFiles::anchorsOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    QSet<QString> anchors;
    if ((ending != "md"_L1 && ending != "markdown"_L1) || !QFileInfo(path).isFile() || !m_memory.readAnchors(path, &anchors))
        return {};
    QStringList sorted = anchors.values();
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

} // namespace Galley

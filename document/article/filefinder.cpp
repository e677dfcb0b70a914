// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/filefinder.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr int listingLimit = 50000;

#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
constexpr bool namesIgnoreCase = true;
#else
constexpr bool namesIgnoreCase = false;
#endif

} // namespace

FileFinder::FileFinder(QString folder) : m_folder(std::move(folder)) { }

FileFinder::Found FileFinder::find(const QString &path)
{
    if (path.contains(u'\0'))
        return {};
    if (!namesIgnoreCase) {
        const QString location = QDir::cleanPath(m_folder + u'/' + path);
        if (const QFileInfo info(location); info.exists())
            return {.exists = true, .folder = info.isDir(), .location = location, .actualCase = {}};
    }
    QString location = m_folder;
    QStringList segments = path.split(u'/');
    for (QString &segment : segments) {
        if (segment.isEmpty() || segment == "."_L1)
            continue;
        if (segment != ".."_L1) {
            segment = spelling(location, segment);
            if (segment.isEmpty())
                return {};
        }
        location = QDir::cleanPath(location + u'/' + segment);
    }
    const QFileInfo info(location);
    if (!info.exists())
        return {};
    const QString actual = segments.join(u'/');
    return {.exists = true, .folder = info.isDir(), .location = location, .actualCase = actual == path ? QString() : actual};
}

QString FileFinder::spelling(const QString &folder, const QString &name)
{
    if (!namesIgnoreCase && QFileInfo::exists(folder + u'/' + name))
        return name;
    return listing(folder).value(name.toLower());
}

const QHash<QString, QString> &FileFinder::listing(const QString &folder)
{
    const auto known = m_listings.constFind(folder);
    if (known != m_listings.constEnd())
        return *known;
    QStringList names;
    QDirIterator it(folder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    while (it.hasNext() && names.size() < listingLimit)
        names += it.nextFileInfo().fileName();
    names.sort();
    QHash<QString, QString> byLowerCase;
    for (const QString &name : std::as_const(names))
        if (const QString lower = name.toLower(); !byLowerCase.contains(lower))
            byLowerCase.insert(lower, name);
    return *m_listings.insert(folder, byLowerCase);
}

} // namespace Galley

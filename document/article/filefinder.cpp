// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/filefinder.h"

#include <QDir>
#include <QFileInfo>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype comparisonLimit = 200000; // of names, for all that an article lacks

#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
constexpr bool namesIgnoreCase = true;
#else
constexpr bool namesIgnoreCase = false;
#endif

} // namespace

FileFinder::FileFinder(QString folder, std::shared_ptr<FolderListings> listings)
    : m_folder(std::move(folder)), m_listings(std::move(listings))
{
}

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
    return m_listings->namesIn(folder)->value(name.toLower());
}

QStringList FileFinder::similarTo(const QString &path)
{
    constexpr double similarEnough = 0.6;
    constexpr qsizetype most = 3;
    if (path.contains(u'\0'))
        return {};
    const qsizetype slash = path.lastIndexOf(u'/');
    const QString name = path.sliced(slash + 1);
    QStringList result = m_listings->pathsBelow(m_folder)->value(name.toLower());
    const auto beside = m_listings->namesToCompare(QDir::cleanPath(m_folder + u'/' + path.first(slash + 1)));
    m_comparisons += beside->count();
    if (m_comparisons > comparisonLimit)
        return result.first(qMin(most, result.size()));
    const QStringList similar = beside->similarTo(name, similarEnough, most + result.size());
    for (const QString &known : similar)
        if (const QString found = path.first(slash + 1) + known; !result.contains(found))
            result += found;
    return result.first(qMin(most, result.size()));
}

} // namespace Galley

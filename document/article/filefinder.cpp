// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/filefinder.h"

#include "document/article/textsimilarity.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr int listingLimit = 50000;
constexpr int nearbyLimit = 5000;
constexpr qsizetype comparisonLimit = 200000; // of names, for all that an article lacks

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

QStringList FileFinder::similarTo(const QString &path)
{
    constexpr double similarEnough = 0.6;
    constexpr qsizetype most = 3;
    if (path.contains(u'\0'))
        return {};
    const qsizetype slash = path.lastIndexOf(u'/');
    const QString name = path.sliced(slash + 1);
    QStringList result = nearbyFiles().value(name.toLower());
    struct Candidate
    {
        double similarity;
        QString name;
    };
    QList<Candidate> candidates;
    const QHash<QString, QString> &beside = listing(QDir::cleanPath(m_folder + u'/' + path.first(slash + 1)));
    m_comparisons += beside.size();
    if (m_comparisons <= comparisonLimit) {
        const TextFingerprint wanted(name);
        for (const QString &known : beside)
            if (const double similarity = wanted.similarityTo(TextFingerprint(known)); similarity >= similarEnough)
                candidates.append({similarity, known});
    }
    std::sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return a.similarity != b.similarity ? a.similarity > b.similarity : a.name < b.name;
    });
    for (const Candidate &candidate : std::as_const(candidates))
        if (const QString found = path.first(slash + 1) + candidate.name; !result.contains(found))
            result += found;
    return result.first(qMin(most, result.size()));
}

const QHash<QString, QStringList> &FileFinder::nearbyFiles()
{
    if (m_nearbyKnown)
        return m_nearby;
    m_nearbyKnown = true;
    QStringList paths;
    const QDir folder(m_folder);
    QDirIterator it(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext() && paths.size() < nearbyLimit)
        paths += folder.relativeFilePath(it.next());
    paths.sort();
    for (const QString &path : std::as_const(paths))
        m_nearby[path.sliced(path.lastIndexOf(u'/') + 1).toLower()] += path;
    return m_nearby;
}

} // namespace Galley

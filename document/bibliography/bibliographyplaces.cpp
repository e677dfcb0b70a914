// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/bibliography/bibliographyplaces.h"

#include "document/article/regularfile.h"
#include "document/text/textencoding.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 50;
constexpr qsizetype mostBeside = 20;
constexpr int mostListed = 5000; // files of a folder
constexpr qint64 headLimit = 64 * 1024;

void addNames(const QJsonValue &value, QStringList &names)
{
    if (names.size() < mostNamed && value.isString() && !value.toString().trimmed().isEmpty())
        names += value.toString().trimmed();
}

bool isOfAnotherMachine(const QString &name)
{
    return name.startsWith("//"_L1) || name.startsWith("\\\\"_L1);
}

// Empty when it leads nowhere.
QString resolved(const QString &name, const QString &folder)
{
    if (isOfAnotherMachine(name))
        return {};
    const QString path = name.startsWith("~/"_L1) ? QDir::homePath() + name.sliced(1) : name;
    if (QDir::isAbsolutePath(path))
        return QDir::cleanPath(path);
    return folder.isEmpty() ? QString() : QDir::cleanPath(folder + u'/' + path);
}

QStringList candidatesIn(const QString &folder)
{
    QStringList names;
    QDirIterator it(folder, {u"*.bib"_s, u"*.bibtex"_s, u"*.json"_s, u"*.ris"_s}, QDir::Files);
    for (int listed = 0; it.hasNext() && listed < mostListed; ++listed)
        names += it.nextFileInfo().fileName();
    names.sort();
    return names;
}

BibliographyPlaces besideArticle(const QString &folder, const StopToken &stop)
{
    BibliographyPlaces found;
    for (const QString &name : candidatesIn(folder)) {
        if (stop.isStopped() || found.looked.size() >= mostBeside)
            break;
        const QString path = folder + u'/' + name;
        found.looked += path;
        const bool isJson = bibliographyFormat(name) == BibliographyFormat::CslJson;
        if (!isJson || looksLikeCslJson(decode(readRegularFile(path, headLimit).bytes).text))
            found.places.append({path, name});
    }
    return found;
}

} // namespace

QStringList namedBibliographies(const FrontMatter &matter)
{
    QStringList names;
    const QJsonValue value = matter.values.value("bibliography"_L1);
    addNames(value, names);
    for (const QJsonValue &entry : value.toArray())
        addNames(entry, names);
    for (const QJsonValue &entry : value.toObject())
        addNames(entry, names);
    return names;
}

BibliographyPlaces findBibliographies(const BibliographyOrder &order, const StopToken &stop)
{
    BibliographyPlaces found;
    for (const QString &name : order.named)
        if (const QString path = resolved(name, order.folder); !path.isEmpty() || !order.folder.isEmpty())
            found.places.append({path, name});
    if (!found.places.isEmpty()) {
        found.origin = Bibliography::Origin::FrontMatter;
    } else {
        if (!order.folder.isEmpty())
            found = besideArticle(order.folder, stop);
        if (found.places.isEmpty() && !order.library.isEmpty()) {
            found.origin = Bibliography::Origin::Library;
            found.places.append({order.library, QFileInfo(order.library).fileName()});
        }
    }
    for (const BibliographyPlaces::Place &place : std::as_const(found.places))
        if (!place.path.isEmpty() && !found.looked.contains(place.path))
            found.looked += place.path;
    return found;
}

} // namespace Galley

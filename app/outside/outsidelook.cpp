// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outside/outsidelook.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace Galley {

namespace {

constexpr int mostNamesSearched = 5000;

// A file keeps its number when it is renamed; its contents make sure that the number was not given to another.
QString searchMoved(const KnownFile &known, const QString &folder)
{
    if (known.stamp.inode == 0)
        return {};
    QDirIterator names(folder, QDir::Files | QDir::Hidden);
    for (int i = 0; i < mostNamesSearched && names.hasNext(); ++i) {
        const QString path = names.next();
        if (stampOf(path).isSameFileAs(known.stamp) && hashOfFile(path) == known.hash)
            return path;
    }
    return {};
}

QStringList watchedPlaces(const QString &path)
{
    const QFileInfo info(path);
    QStringList places{path, info.absolutePath()};
    const QString target = info.canonicalFilePath();
    if (!target.isEmpty() && QFileInfo(target).absolutePath() != info.absolutePath())
        places << target << QFileInfo(target).absolutePath();
    return places;
}

void lookAtContents(const KnownFile &known, OutsideLook &look)
{
    if (!known.isNew() && hashOfFile(known.path) == known.hash) {
        look.settled = stampOf(known.path) == look.stamp;
        return;
    }
    ReadOptions options;
    options.encoding = known.encoding;
    options.lineLimit = longestLine;
    look.file = readDocumentFile(known.path, options);
    look.settled = stampOf(known.path) == look.stamp && !look.file.isNew;
    if (!look.file.error.isEmpty() || look.file.fault != DecodingFault::None)
        look.state = OutsideLook::State::Unreadable;
    else if (look.file.hash != known.hash)
        look.state = OutsideLook::State::Changed;
}

} // namespace

OutsideLook lookOutside(const KnownFile &known, Look how)
{
    OutsideLook look;
    look.watched = watchedPlaces(known.path);
    look.stamp = stampOf(known.path);
    const QString folder = QFileInfo(known.path).absolutePath();
    switch (look.stamp.kind) {
    case FileStamp::Kind::File:
        if (how == Look::Thorough || look.stamp != known.stamp)
            lookAtContents(known, look);
        break;
    case FileStamp::Kind::Folder:
    case FileStamp::Kind::Other:
        look.state = OutsideLook::State::Replaced;
        break;
    case FileStamp::Kind::Nothing:
        if (!QFileInfo(folder).isDir()) {
            look.state = OutsideLook::State::FolderMissing;
        } else if (!known.isNew()) {
            look.state = OutsideLook::State::Missing;
            look.movedTo = searchMoved(known, folder);
        }
        break;
    }
    return look;
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/article/surroundingsmemory.h"

#include "document/article/regularfile.h"
#include "document/snapshotbuilder.h"
#include "document/text/textencoding.h"

#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace Galley {

namespace {

constexpr qint64 linkedArticleLimit = 4 * 1024 * 1024;

std::optional<QSet<QString>> anchorsOf(const QString &path, const StopToken &stop)
{
    if (QFileInfo(path).size() > linkedArticleLimit)
        return {};
    const ReadBytes read = readRegularFile(path, linkedArticleLimit);
    if (!read.readable || !read.complete)
        return {};
    SnapshotInput input;
    input.text = SourceText(decode(read.bytes).text);
    input.html = BlockHtml::LeftOut;
    const DocumentSnapshotPtr snapshot = buildSnapshot(input, nullptr, stop);
    return snapshot ? std::optional(snapshot->anchors()) : std::nullopt;
}

} // namespace

SurroundingsMemory::Stamp SurroundingsMemory::stampOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    return {info.size(), info.lastModified()};
}

template <typename Value> bool SurroundingsMemory::isFresh(const Known<Value> &known) const
{
    return m_trust == Trust::Blind || std::all_of(known.stamps.keyValueBegin(), known.stamps.keyValueEnd(), [](const auto &entry) {
        return stampOf(entry.first) == entry.second;
    });
}

FolderPages SurroundingsMemory::pagesOf(const QString &folder, const StopToken &stop)
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_pages.constFind(folder);
    if (known != m_pages.cend() && isFresh(*known))
        return known->value;
    Known<FolderPages> read;
    read.stamps.insert(folder, stampOf(folder));
    read.value = gatherFolderPages(folder, stop);
    if (stop.isStopped())
        return {};
    for (const QString &file : std::as_const(read.value.files))
        read.stamps.insert(file, stampOf(file));
    return m_pages.insert(folder, read)->value;
}

FolderRules SurroundingsMemory::rulesOf(const QString &folder)
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_rules.constFind(folder);
    if (known != m_rules.cend() && isFresh(*known))
        return known->value;
    Known<FolderRules> read;
    read.value = findFolderRules(folder);
    for (const QString &file : std::as_const(read.value.looked))
        read.stamps.insert(file, stampOf(file));
    return m_rules.insert(folder, read)->value;
}

// Only what lies in a folder has to be looked for.
BibliographyPlaces SurroundingsMemory::bibliographyPlaces(const BibliographyOrder &order, const StopToken &stop)
{
    if (!order.named.isEmpty())
        return findBibliographies(order, stop);
    const QString id = order.folder + u'\n' + order.library;
    const auto known = m_bibliographyPlaces.constFind(id);
    if (known != m_bibliographyPlaces.cend() && isFresh(*known))
        return known->value;
    Known<BibliographyPlaces> read;
    read.stamps.insert(order.folder, stampOf(order.folder));
    read.value = findBibliographies(order, stop);
    if (stop.isStopped())
        return {};
    for (const QString &file : std::as_const(read.value.looked))
        read.stamps.insert(file, stampOf(file));
    return m_bibliographyPlaces.insert(id, read)->value;
}

BibliographyFilePtr SurroundingsMemory::bibliographyFile(const QString &path, const StopToken &stop)
{
    const auto known = m_bibliographyFiles.constFind(path);
    if (known != m_bibliographyFiles.cend() && isFresh(*known))
        return known->value;
    Known<BibliographyFilePtr> read;
    read.stamps.insert(path, stampOf(path));
    read.value = readBibliographyFile(path, stop);
    return stop.isStopped() ? read.value : m_bibliographyFiles.insert(path, read)->value;
}

BibliographyPtr SurroundingsMemory::bibliographyOf(const BibliographyOrder &order, QStringList *looked, const StopToken &stop)
{
    const std::lock_guard lock(m_mutex);
    const BibliographyPlaces places = bibliographyPlaces(order, stop);
    *looked += places.looked;
    QList<Bibliography::File> files;
    QStringList id{QString::number(int(places.origin))};
    for (const BibliographyPlaces::Place &place : places.places) {
        if (stop.isStopped())
            return {};
        files.append({bibliographyFile(place.path, stop), place.name});
        id << place.name << place.path;
    }
    if (stop.isStopped() || (order.folder.isEmpty() && files.isEmpty()))
        return {};
    BibliographyPtr &known = m_bibliographies[id];
    const auto isSame = [](const Bibliography::File &a, const Bibliography::File &b) { return a.content == b.content; };
    if (!known || !std::equal(known->files().begin(), known->files().end(), files.begin(), files.end(), isSame))
        known = std::make_shared<const Bibliography>(places.origin, files);
    return known;
}

bool SurroundingsMemory::readAnchors(const QString &path, QSet<QString> *anchors, const StopToken &stop)
{
    std::unique_lock lock(m_mutex);
    m_articleRead.wait(lock, [&] { return !m_beingRead.contains(path); });
    const auto known = m_anchors.constFind(path);
    if (known != m_anchors.cend() && isFresh(*known)) {
        *anchors = known->value;
        return true;
    }
    m_beingRead.insert(path);
    lock.unlock();
    Known<QSet<QString>> read;
    read.stamps.insert(path, stampOf(path));
    const std::optional<QSet<QString>> found = anchorsOf(path, stop);
    lock.lock();
    m_beingRead.remove(path);
    m_articleRead.notify_all();
    if (!found)
        return false;
    read.value = *found;
    *anchors = m_anchors.insert(path, read)->value;
    return true;
}

std::shared_ptr<FolderListings> SurroundingsMemory::listings()
{
    return m_trust == Trust::Blind ? m_listings : std::make_shared<FolderListings>();
}

} // namespace Galley

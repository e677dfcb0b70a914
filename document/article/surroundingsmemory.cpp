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
    SnapshotInput input;
    input.text = SourceText(decode(readRegularFile(path, linkedArticleLimit).bytes).text);
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

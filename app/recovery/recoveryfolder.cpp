// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery/recoveryfolder.h"

#include "app/documentfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qint64 largestJournal = 2LL * 1024 * 1024 * 1024;

// Saved, or changed back into what the file holds.
bool isProvedOnDisk(const RecoveredText &text)
{
    if (!text.isReadable() || text.contents.health == JournalHealth::EndLost)
        return false;
    if (text.contents.isSaved)
        return true;
    const JournalBase &base = text.contents.base;
    return text.base == BaseState::Same && !base.hash.isEmpty() && contentHash(encode(text.contents.text, base.format)) == base.hash;
}

} // namespace

BaseState baseStateOf(const JournalBase &base)
{
    if (base.path.isEmpty())
        return BaseState::Untitled;
    if (!QDir::isAbsolutePath(base.path) || !QFileInfo(base.path).isFile())
        return base.hash.isEmpty() && !QFileInfo::exists(base.path) ? BaseState::Same : BaseState::Gone;
    return hashOfFile(base.path) == base.hash ? BaseState::Same : BaseState::Changed;
}

QList<JournalName> RecoveryFolder::namesOf(const QString &id) const
{
    QList<JournalName> names;
    if (!JournalName::isId(id))
        return names;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({id + u".*"_s}, QDir::Files | QDir::NoSymLinks)) {
        const auto name = JournalName::parse(file.fileName());
        if (name && file.size() > 0) // an empty one has just been made, or nothing of it reached the disk
            names.append(*name);
    }
    std::ranges::sort(names, std::ranges::greater(), &JournalName::generation);
    return names;
}

RecoveryFolder::Listing RecoveryFolder::list() const
{
    Listing listing;
    if (m_folder.isEmpty())
        return listing;
    QStringList ids;
    QSet<QString> seen;
    for (const QString &file : QDir(m_folder).entryList({u"*.journal"_s}, QDir::Files | QDir::NoSymLinks, QDir::Time)) {
        const auto name = JournalName::parse(file);
        if (name && !seen.contains(name->id)) {
            seen.insert(name->id);
            ids.append(name->id);
        }
    }
    for (const QString &id : std::as_const(ids)) {
        if (listing.texts.size() >= mostListed) {
            ++listing.further;
            continue;
        }
        const auto text = read(id);
        if (text && isProvedOnDisk(*text))
            discard(id);
        else if (text)
            listing.texts.append(*text);
    }
    return listing;
}

std::optional<RecoveredText> RecoveryFolder::read(const QString &id) const
{
    auto text = readAbandoned(id);
    if (text)
        text->base = baseStateOf(text->contents.base);
    return text;
}

bool RecoveryFolder::isDraft(const QString &id) const
{
    const auto text = readAbandoned(id);
    return text && text->isReadable() && text->contents.isDraft;
}

std::optional<RecoveredText> RecoveryFolder::readAbandoned(const QString &id) const
{
    const QList<JournalName> names = namesOf(id);
    if (names.isEmpty())
        return {};
    for (const JournalName &name : names) {
        // A running program holds at least its newest one.
        if (JournalFile::claim(*m_disk, m_folder, name).error == -EWOULDBLOCK)
            return {};
    }
    return readNewest(id, names);
}

std::optional<RecoveredText> RecoveryFolder::readNewest(const QString &id, const QList<JournalName> &names) const
{
    std::optional<RecoveredText> best;
    for (const JournalName &name : names) {
        const QFileInfo file(QDir(m_folder).filePath(name.fileName()));
        RecoveredText text{id, readFile(name), BaseState::Untitled, file.lastModified()};
        if (text.isReadable())
            return text; // the newest that is complete: an earlier one holds no more
        if (!best)
            best = text;
    }
    return best;
}

JournalContents RecoveryFolder::readFile(const JournalName &name) const
{
    QFile file(QDir(m_folder).filePath(name.fileName()));
    const qint64 size = file.size();
    if (size > largestJournal || !file.open(QIODevice::ReadOnly))
        return {};
    if (const uchar *mapped = file.map(0, size))
        return readJournal(QByteArrayView(mapped, qsizetype(size)));
    return readJournal(file.read(size));
}

std::optional<ArticleJournal::Earlier> RecoveryFolder::claim(const QString &id) const
{
    ArticleJournal::Earlier earlier;
    earlier.id = id;
    const QList<JournalName> names = namesOf(id);
    // The newest last, which is also the order in which they go: were that stopped half-way, no earlier text would be offered.
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        const auto opened = JournalFile::claim(*m_disk, m_folder, *name);
        if (!opened.file)
            return {};
        earlier.files.append(opened.file);
        earlier.generation = name->generation;
    }
    if (names.isEmpty())
        return {};
    if (const auto text = readNewest(id, names))
        earlier.damaged = text->contents.health != JournalHealth::Whole;
    return earlier;
}

bool RecoveryFolder::discard(const QString &id) const
{
    const auto earlier = claim(id);
    if (!earlier)
        return false;
    bool gone = true;
    for (const JournalFilePtr &file : earlier->files)
        gone = file->remove() == 0 && gone;
    return gone;
}

} // namespace Galley

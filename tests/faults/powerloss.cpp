// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/powerloss.h"

#include <algorithm>

namespace Galley {

namespace {

QByteArray folderOf(const QByteArray &path)
{
    return path.first(std::max<qsizetype>(path.lastIndexOf('/'), 0));
}

// Of what was written since the last flush one half got there; where the file grew, the other reads as zeros.
QByteArray halfOf(const QByteArray &flushed, const QByteArray &written, Survivors half)
{
    QByteArray result = written;
    const auto [in, out] = std::mismatch(flushed.begin(), flushed.end(), written.begin(), written.end());
    const qsizetype from = out - written.begin();
    const qsizetype middle = from + (written.size() - from) / 2;
    const bool isFirst = half == Survivors::FirstHalfOfTheContents;
    for (qsizetype i = isFirst ? middle : from; i < (isFirst ? written.size() : middle); ++i)
        result[i] = i < flushed.size() ? flushed.at(i) : '\0';
    return result;
}

} // namespace

QList<DiskStep> readSteps(const QByteArray &record)
{
    QList<DiskStep> steps;
    for (qsizetype at = 0; at < record.size();) {
        const auto line = [&] {
            const qsizetype end = record.indexOf('\n', at);
            const QByteArray text = record.sliced(at, end - at);
            at = end + 1;
            return text;
        };
        const QList<QByteArray> head = line().split(' ');
        DiskStep step;
        step.kind = head.value(0);
        step.inode = head.value(1).toLongLong();
        step.first = line();
        step.second = line();
        step.data = record.sliced(at, head.value(2).toLongLong());
        at += step.data.size() + 1;
        steps.append(step);
    }
    return steps;
}

void ModelDisk::put(const QByteArray &path, qint64 inode, const QByteArray &contents)
{
    const int file = newFile(inode);
    m_files[file] = {contents, contents, {}};
    m_names[path] = file;
    m_flushedNames[path] = file;
}

// A number is given to another file when its own is gone, which a lost name may bring back.
int ModelDisk::newFile(qint64 inode)
{
    m_files.emplaceBack();
    return m_inodes[inode] = int(m_files.size()) - 1;
}

int ModelDisk::fileOf(qint64 inode)
{
    const auto known = m_inodes.constFind(inode);
    return known != m_inodes.constEnd() ? *known : newFile(inode);
}

void ModelDisk::take(const DiskStep &step)
{
    if (step.kind == "write" || step.kind == "truncate" || step.kind == "sync")
        takeContents(step, m_files[fileOf(step.inode)]);
    else
        takeName(step);
}

void ModelDisk::takeContents(const DiskStep &step, Contents &contents)
{
    if (step.kind == "write") {
        const qsizetype offset = step.first.toLongLong();
        contents.written.resize(std::max(contents.written.size(), offset + step.data.size()), '\0');
        contents.written.replace(offset, step.data.size(), step.data);
    } else if (step.kind == "truncate") {
        contents.written.resize(step.first.toLongLong(), '\0');
    } else {
        contents.flushed = contents.atFlush.value_or(contents.written);
        contents.atFlush.reset();
    }
}

void ModelDisk::takeName(const DiskStep &step)
{
    if (step.kind == "create") {
        m_names[step.first] = newFile(step.inode);
    } else if (step.kind == "mkdir") {
        m_folders.insert(step.first);
    } else if (step.kind == "rename") {
        m_names[step.second] = m_names.take(step.first);
    } else if (step.kind == "unlink") {
        m_names.remove(step.first);
    } else if (step.kind == "syncfolder") {
        flushFolder(step.first);
    }
}

void ModelDisk::beginFlush(qint64 inode)
{
    Contents &contents = m_files[fileOf(inode)];
    contents.atFlush = contents.written;
}

void ModelDisk::flushFolder(const QByteArray &folder)
{
    m_flushedNames.removeIf([&](const auto &entry) { return folderOf(entry.key()) == folder; });
    for (const auto &[path, file] : m_names.asKeyValueRange()) {
        if (folderOf(path) == folder)
            m_flushedNames[path] = file;
    }
    for (const QByteArray &made : std::as_const(m_folders)) {
        if (folderOf(made) == folder)
            m_flushedFolders.insert(made);
    }
}

// A file in a folder that was lost is lost.
bool ModelDisk::isReachable(const QByteArray &path, const QSet<QByteArray> &folders) const
{
    for (QByteArray folder = folderOf(path); !folder.isEmpty(); folder = folderOf(folder)) {
        if (m_folders.contains(folder) && !folders.contains(folder))
            return false;
    }
    return true;
}

QMap<QByteArray, QByteArray> ModelDisk::after(Survivors survivors) const
{
    const bool names = survivors != Survivors::OnlyFlushed && survivors != Survivors::ContentsOnly;
    QMap<QByteArray, QByteArray> files;
    for (const auto &[path, file] : (names ? m_names : m_flushedNames).asKeyValueRange()) {
        if (!isReachable(path, names ? m_folders : m_flushedFolders))
            continue;
        const Contents &contents = m_files.at(file);
        switch (survivors) {
        case Survivors::OnlyFlushed:
        case Survivors::NamesOnly:
            files[path] = contents.flushed;
            break;
        case Survivors::Everything:
        case Survivors::ContentsOnly:
            files[path] = contents.written;
            break;
        case Survivors::FirstHalfOfTheContents:
        case Survivors::SecondHalfOfTheContents:
            files[path] = halfOf(contents.flushed, contents.written, survivors);
            break;
        }
    }
    return files;
}

} // namespace Galley

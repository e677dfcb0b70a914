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

// Of what was written since the last flush the first half got there; where the file grew, the rest reads as zeros.
QByteArray halfOf(const QByteArray &flushed, const QByteArray &written)
{
    QByteArray result = written;
    const auto [in, out] = std::mismatch(flushed.begin(), flushed.end(), written.begin(), written.end());
    const qsizetype from = out - written.begin();
    for (qsizetype i = from + (written.size() - from) / 2; i < written.size(); ++i)
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
    m_inodes[inode] = {contents, contents};
    m_names[path] = inode;
    m_flushedNames[path] = inode;
}

void ModelDisk::take(const DiskStep &step)
{
    if (step.kind == "create") {
        m_inodes[step.inode] = {};
        m_names[step.first] = step.inode;
    } else if (step.kind == "write") {
        QByteArray &written = m_inodes[step.inode].written;
        const qsizetype offset = step.first.toLongLong();
        written.resize(std::max(written.size(), offset + step.data.size()), '\0');
        written.replace(offset, step.data.size(), step.data);
    } else if (step.kind == "truncate") {
        m_inodes[step.inode].written.resize(step.first.toLongLong(), '\0');
    } else if (step.kind == "sync") {
        m_inodes[step.inode].flushed = m_inodes[step.inode].written;
    } else if (step.kind == "rename") {
        m_names[step.second] = m_names.take(step.first);
    } else if (step.kind == "unlink") {
        m_names.remove(step.first);
    } else if (step.kind == "syncfolder") {
        m_flushedNames.removeIf([&](const auto &entry) { return folderOf(entry.key()) == step.first; });
        for (const auto &[path, inode] : m_names.asKeyValueRange()) {
            if (folderOf(path) == step.first)
                m_flushedNames[path] = inode;
        }
    }
}

QMap<QByteArray, QByteArray> ModelDisk::after(Survivors survivors) const
{
    const bool names = survivors != Survivors::OnlyFlushed && survivors != Survivors::ContentsOnly;
    QMap<QByteArray, QByteArray> files;
    for (const auto &[path, inode] : (names ? m_names : m_flushedNames).asKeyValueRange()) {
        const Contents contents = m_inodes.value(inode);
        switch (survivors) {
        case Survivors::OnlyFlushed:
        case Survivors::NamesOnly:
            files[path] = contents.flushed;
            break;
        case Survivors::Everything:
        case Survivors::ContentsOnly:
            files[path] = contents.written;
            break;
        case Survivors::HalfOfTheContents:
            files[path] = halfOf(contents.flushed, contents.written);
            break;
        }
    }
    return files;
}

} // namespace Galley

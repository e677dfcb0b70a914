// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QSet>

#include <optional>

namespace Galley {

// One thing that was done to a disk, as the shim wrote it down.
struct DiskStep
{
    QByteArray kind; // create, mkdir, write, truncate, sync, syncfolder, rename, unlink, note
    qint64 inode = 0;
    QByteArray first; // a path; of a write the offset, of a truncation the length
    QByteArray second;
    QByteArray data;
};
QList<DiskStep> readSteps(const QByteArray &record);

// What a disk may hold after a loss of power: what was flushed for certain, the rest as it happens.
enum class Survivors { OnlyFlushed, Everything, NamesOnly, ContentsOnly, FirstHalfOfTheContents, SecondHalfOfTheContents };
inline constexpr Survivors allSurvivors[] = {Survivors::OnlyFlushed, Survivors::Everything, Survivors::NamesOnly, Survivors::ContentsOnly,
    Survivors::FirstHalfOfTheContents, Survivors::SecondHalfOfTheContents};

// A disk that remembers apart what was flushed and what was only written.
class ModelDisk
{
public:
    void put(const QByteArray &path, qint64 inode, const QByteArray &contents); // there from the beginning, flushed
    void take(const DiskStep &step);
    void beginFlush(qint64 inode); // what is written from here on is not in the flush that ends next
    QMap<QByteArray, QByteArray> after(Survivors survivors) const; // paths and contents

private:
    struct Contents
    {
        QByteArray flushed;
        QByteArray written;
        std::optional<QByteArray> atFlush;
    };
    static void takeContents(const DiskStep &step, Contents &contents);
    void takeName(const DiskStep &step);
    int newFile(qint64 inode);
    int fileOf(qint64 inode);
    void flushFolder(const QByteArray &folder);
    bool isReachable(const QByteArray &path, const QSet<QByteArray> &folders) const;

    QList<Contents> m_files;
    QMap<qint64, int> m_inodes; // which file has this number now
    QSet<QByteArray> m_folders; // made since; what was there before is certain
    QSet<QByteArray> m_flushedFolders;
    QMap<QByteArray, int> m_flushedNames;
    QMap<QByteArray, int> m_names;
};

} // namespace Galley

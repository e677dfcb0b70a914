// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>

namespace Galley {

// One thing that was done to a disk, as the shim wrote it down.
struct DiskStep
{
    QByteArray kind; // create, write, truncate, sync, syncfolder, rename, unlink, note
    qint64 inode = 0;
    QByteArray first; // a path; of a write the offset, of a truncation the length
    QByteArray second;
    QByteArray data;
};
QList<DiskStep> readSteps(const QByteArray &record);

// What a disk may hold after a loss of power: what was flushed for certain, the rest as it happens.
enum class Survivors { OnlyFlushed, Everything, NamesOnly, ContentsOnly, HalfOfTheContents };
inline constexpr Survivors allSurvivors[]
    = {Survivors::OnlyFlushed, Survivors::Everything, Survivors::NamesOnly, Survivors::ContentsOnly, Survivors::HalfOfTheContents};

// A disk that remembers apart what was flushed and what was only written.
class ModelDisk
{
public:
    void put(const QByteArray &path, qint64 inode, const QByteArray &contents); // there from the beginning, flushed
    void take(const DiskStep &step);
    QMap<QByteArray, QByteArray> after(Survivors survivors) const; // paths and contents

private:
    struct Contents
    {
        QByteArray flushed;
        QByteArray written;
    };
    QMap<qint64, Contents> m_inodes;
    QMap<QByteArray, qint64> m_flushedNames;
    QMap<QByteArray, qint64> m_names;
};

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outside/filestamp.h"

#include "app/diskaccess.h"
#include "app/saving/diskthreads.h"

#include <QFileInfo>
#include <QMutex>
#include <QSemaphore>

#include <memory>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace Galley {

namespace {

constexpr int longestWait = 50; // milliseconds that a writer does not notice

} // namespace

#ifdef Q_OS_LINUX

FileStamp stampOf(const QString &path)
{
    struct stat found = {};
    if (path.isEmpty() || ::stat(diskName(path).constData(), &found) != 0)
        return {};
    const auto nanoseconds = [](const timespec &time) { return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec; };
    FileStamp stamp;
    stamp.kind = S_ISREG(found.st_mode) ? FileStamp::Kind::File : S_ISDIR(found.st_mode) ? FileStamp::Kind::Folder : FileStamp::Kind::Other;
    stamp.device = quint64(found.st_dev);
    stamp.inode = quint64(found.st_ino);
    stamp.size = found.st_size;
    stamp.written = nanoseconds(found.st_mtim);
    stamp.changed = nanoseconds(found.st_ctim);
    return stamp;
}

#else

FileStamp stampOf(const QString &path)
{
    const QFileInfo info(path);
    FileStamp stamp;
    if (path.isEmpty() || !info.exists())
        return stamp;
    stamp.kind = info.isFile() ? FileStamp::Kind::File : info.isDir() ? FileStamp::Kind::Folder : FileStamp::Kind::Other;
    stamp.size = info.size();
    stamp.written = info.lastModified().toMSecsSinceEpoch() * 1'000'000;
    stamp.changed = info.metadataChangeTime().toMSecsSinceEpoch() * 1'000'000;
    return stamp;
}

#endif

QList<FileStamp> stampsWithoutWaiting(const QStringList &paths)
{
    struct Answers
    {
        QMutex mutex;
        QList<FileStamp> stamps;
        QSemaphore given;
    };
    const auto answers = std::make_shared<Answers>();
    answers->stamps.resize(paths.size());
    for (qsizetype i = 0; i < paths.size(); ++i) {
        diskThreads().start([answers, i, path = paths.at(i)] {
            const FileStamp stamp = stampOf(path);
            const QMutexLocker locked(&answers->mutex);
            answers->stamps[i] = stamp;
            answers->given.release();
        });
    }
    answers->given.tryAcquire(int(paths.size()), longestWait);
    const QMutexLocker locked(&answers->mutex);
    return answers->stamps;
}

} // namespace Galley

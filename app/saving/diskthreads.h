// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace Galley {

// Threads for what waits for a disk. They are apart from those that build snapshots, because a disk that stalls keeps
// its thread for as long as it likes; the end of the program does not wait for them.
QThreadPool &diskThreads();

// Where results are handed back: an object of the GUI thread. Null once the program ends.
QObject *homeOfResults();

// Runs `job` on one of them and hands what it returns to `take` on the GUI thread, if `context` is still there then.
template <typename Job, typename Take> void runOnDisk(QObject *context, Job job, Take take)
{
    diskThreads().start([context = QPointer<QObject>(context), job = std::move(job), take = std::move(take)] {
        auto result = job();
        const auto handBack = [context, take, result = std::move(result)] {
            if (context)
                take(result);
        };
        if (QObject *home = homeOfResults())
            QMetaObject::invokeMethod(home, handBack, Qt::QueuedConnection);
    });
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/backgroundthreads.h"

#include <QThread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace Galley {

QThreadPool &backgroundThreads()
{
    static QThreadPool threads;
    static const bool named = [] {
        threads.setMaxThreadCount(2);
        threads.setThreadPriority(QThread::LowPriority); // Linux takes no notice
        threads.setObjectName(QStringLiteral("background"));
        return true;
    }();
    Q_UNUSED(named);
    return threads;
}

void giveWay()
{
#ifdef Q_OS_LINUX
    // There a nice value is a thread's own. It cannot be taken back, so this is for threads of no other use: not for the
    // main one, which does such work itself when it has to wait for it.
    if (QThread::isMainThread())
        return;
    constexpr int nice = 5; // a third of the usual share: a busy machine must not starve it
    thread_local const bool given = setpriority(PRIO_PROCESS, id_t(gettid()), nice) == 0;
    Q_UNUSED(given);
#endif
}

} // namespace Galley

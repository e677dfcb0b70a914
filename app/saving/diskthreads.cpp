// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/saving/diskthreads.h"

#include <QCoreApplication>

namespace Galley {

QThreadPool &diskThreads()
{
    // Never destroyed: its destructor would wait for a disk that may be gone for good.
    static QThreadPool *const threads = [] {
        auto *pool = new QThreadPool;
        pool->setMaxThreadCount(16);
        pool->setObjectName(QStringLiteral("disk"));
        return pool;
    }();
    return *threads;
}

QObject *homeOfResults()
{
    return QCoreApplication::instance();
}

} // namespace Galley

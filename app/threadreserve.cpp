// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/threadreserve.h"

#include "app/saving/diskthreads.h"
#include "document/backgroundthreads.h"
#include "document/threadsleft.h"

#include <QSemaphore>
#include <QThreadPool>

#include <algorithm>
#include <memory>

namespace Galley {

namespace {

constexpr int mostBuilders = 8; // one build is in flight for each window, and few windows change at once

// Each of the jobs waits until all are there, so that each has a thread of its own.
void keepThreads(QThreadPool &pool)
{
    pool.setExpiryTimeout(-1);
    const auto go = std::make_shared<QSemaphore>();
    for (int i = 0; i < pool.maxThreadCount(); ++i)
        pool.start([go] { go->acquire(); });
    go->release(pool.maxThreadCount());
}

} // namespace

bool reserveThreads()
{
    QThreadPool &builders = *QThreadPool::globalInstance();
    builders.setMaxThreadCount(std::min(builders.maxThreadCount(), mostBuilders));
    constexpr int ofTheDisk = 1;
    if (!areThreadsLeft(builders.maxThreadCount() + backgroundThreads().maxThreadCount() + ofTheDisk))
        return false;
    keepThreads(builders);
    keepThreads(backgroundThreads());
    diskThreads().start([] { });
    return true;
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/threadsleft.h"

#include <QSemaphore>

#include <system_error>
#include <thread>
#include <vector>

namespace Galley {

bool areThreadsLeft(int count)
{
    QSemaphore go;
    std::vector<std::jthread> threads;
    try {
        while (threads.size() < size_t(count))
            threads.emplace_back([&go] { go.acquire(); });
    } catch (const std::system_error &) {
        // told by the count
    }
    go.release(int(threads.size()));
    return threads.size() == size_t(count);
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminationsignals.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace Galley {

namespace {

int writeEnd = -1;

constexpr unsigned secondsToEnd = 2;

// Nothing else is allowed in a signal handler.
void tellEventLoop(int)
{
    ::alarm(secondsToEnd);
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(writeEnd, &byte, 1);
}

} // namespace

void onTermination(QObject *context, std::function<void()> callback)
{
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends) != 0)
        return;
    writeEnd = ends[0];
    auto *notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, context);
    QObject::connect(notifier, &QSocketNotifier::activated, context, [notifier, callback = std::move(callback)] {
        notifier->setEnabled(false);
        callback();
    });
    for (const int signal : {SIGPIPE, SIGXFSZ})
        ::signal(signal, SIG_IGN);
    struct sigaction action = {};
    action.sa_handler = tellEventLoop;
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        ::sigaction(signal, &action, nullptr);
}

} // namespace Galley

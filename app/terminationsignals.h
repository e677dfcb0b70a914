// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace Galley {

// Calls `callback` from the event loop when the system asks the program to end (SIGTERM, SIGINT, SIGHUP). It has two
// seconds from then; a program that hangs is ended. What a broken pipe or a limit on the size of files does to others
// is an error of a call here. Once in a process.
void onTermination(QObject *context, std::function<void()> callback);

} // namespace Galley

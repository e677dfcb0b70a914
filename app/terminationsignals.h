// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace Galley {

// Calls `callback` from the event loop when the system asks the program to end (SIGTERM, SIGINT, SIGHUP). Once in a
// process.
void onTermination(QObject *context, std::function<void()> callback);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QObject;

namespace Galley {

// Whether Qt WebEngine can start here. It ends the whole program when its process file is missing or no sandbox is
// usable, so a child of the program (`galley --probe-preview`) tries it first; the answer is cached by Qt version and
// the library's time stamp.
struct ProbeResult
{
    bool usable = false;
    QString reason; // translated, says what is missing and what to do
};

void probePreview(QObject *context, std::function<void(const ProbeResult &)> callback); // does not block
int runPreviewProbe(); // the child's side: makes a profile and a page; the process's exit code

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSemaphore>

#include <atomic>

class QIODevice;

namespace Galley {

// Tells on a terminal how far a command is; nothing where the errors go to a file or another program. Work that is
// done at once is not told of.
class Progress
{
public:
    Progress(qsizetype total, QIODevice &errors);

    void finishOne(); // any thread
    void showUntilFinished(); // waits until all are finished

private:
    void show(qsizetype finished);

    const qsizetype m_total;
    QIODevice &m_errors;
    const bool m_isShown;
    std::atomic<qsizetype> m_left; // to be finished
    QSemaphore m_finished; // each one where that is shown, else all of them
};

} // namespace Galley

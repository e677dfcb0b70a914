// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/progress.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileDevice>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Galley {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Galley::Commands)
};

bool isTerminal(QIODevice &device)
{
#ifdef Q_OS_UNIX
    const auto *file = qobject_cast<QFileDevice *>(&device);
    return file && file->handle() >= 0 && isatty(file->handle());
#else
    Q_UNUSED(device)
    return false;
#endif
}

} // namespace

Progress::Progress(qsizetype total, QIODevice &errors)
    : m_total(total), m_errors(errors), m_isShown(total > 1 && isTerminal(errors)), m_left(total)
{
}

void Progress::finishOne()
{
    if (--m_left == 0 || m_isShown)
        m_finished.release();
}

void Progress::showUntilFinished()
{
    if (!m_isShown) {
        m_finished.acquire(m_total > 0 ? 1 : 0);
        return;
    }
    constexpr qint64 betweenLines = 100; // milliseconds
    QElapsedTimer sinceLine;
    sinceLine.start();
    bool shown = false;
    for (qsizetype finished = 1; finished <= m_total; ++finished) {
        m_finished.acquire();
        if (sinceLine.elapsed() < betweenLines)
            continue;
        show(finished);
        shown = true;
        sinceLine.start();
    }
    if (shown)
        m_errors.write("\r\x1b[K"); // the line is for the time of waiting only
}

void Progress::show(qsizetype finished)
{
    m_errors.write((QLatin1Char('\r') + Texts::tr("%1 of %2 checked").arg(finished).arg(m_total)).toUtf8());
}

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace Galley {

// What `galley screenshot` was asked for.
struct ScreenshotOrder
{
    QString file; // empty: the sample article; "-": standard input
    QString output;
    QSize size{1280, 800};
    ThemeName theme = ThemeName::Light;
    QString panel; // to bring forward; empty: as they are
    bool help = false;
    QString error; // the line for standard error; empty when the order is sound

    friend bool operator==(const ScreenshotOrder &, const ScreenshotOrder &) = default;
};
ScreenshotOrder parseScreenshot(const QStringList &arguments); // without the command's name

// Help, and what is wrong with an order before any window: the exit status, or nothing when there is a picture to take.
std::optional<int> answerScreenshot(const QStringList &arguments);

// Shows a real window, waits until its preview has settled and writes its picture. Needs a QApplication whose event
// loop does not run yet; returns the exit status.
int runScreenshot(const QStringList &arguments);

} // namespace Galley

// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/peer/changemap.h"
#include "tests/bench/peer/latencies.h"

#include <QString>

#include <functional>

namespace Galley {

class RunningContestant;
class Screen;

// Sits before a program's window, types into the first paragraph of its text and watches what changes, where and when.
class Typist
{
public:
    Typist(Screen &screen, RunningContestant &contestant) : m_screen(screen), m_contestant(contestant) { }

    // Says what is wrong, or nothing: then the window is in place, the caret stands in the paragraph, and where it is shown
    // is known.
    QString sitDown();
    bool measure(int keys, Latencies &latencies); // false when the program stopped answering

    const WatchedRegions &regions() const { return m_regions; }

private:
    enum class Outcome { Kept, Discarded, Unanswered };

    bool showsTextAndPage();
    bool waitForWindow();
    bool waitForQuiet(double longest, const std::function<bool()> &isEnough); // milliseconds
    bool findParagraph();
    bool typeHalfACycle(ChangeMap &changes);
    void leaveCaretOut();
    QRect blinkingPart();
    bool restsStill();
    Outcome timeKey(Latencies &latencies);
    void pressNext();

    Screen &m_screen;
    RunningContestant &m_contestant;
    WatchedRegions m_regions;
    int m_pressed = 0;
};

} // namespace Galley

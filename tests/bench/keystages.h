// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/stageprofile.h"

#include <QObject>

#include <array>
#include <atomic>

namespace Galley {

class MeasuredWindow;

// Follows what a key sets off, from the text to the page's frame, by time stamps of one clock. One at a time.
class KeyStages : public QObject
{
    Q_OBJECT
public:
    enum Stage { TextChanged, BuildStarted, Built, Published, PatchSent, Acknowledged, PageFrame, PanePainted, StageCount };

    explicit KeyStages(MeasuredWindow &window); // which outlives it
    ~KeyStages() override;

    void begin(); // the key is about to be pressed
    bool reached(Stage stage) const { return at(stage) >= 0; }
    double at(Stage stage) const; // milliseconds since begin(); negative when it has not come to that
    QList<StageProfile::Stamp> stamps() const;

private:
    // Written by the worker as well, which may be late.
    struct Times
    {
        std::atomic<BenchClock::rep> start = 0;
        std::array<std::atomic<double>, StageCount> at;

        void reach(Stage stage);
    };
    static Times &times();

    MeasuredWindow &m_window;
    quint64 m_serialBefore = 0;
};

} // namespace Galley

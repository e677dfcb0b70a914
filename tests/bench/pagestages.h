// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/stageprofile.h"

class QWebEnginePage;

namespace Galley {

class PreviewPane;

// What the page spends on the change of a text, by its own clock, which tells tenths of a millisecond. It puts its own
// stamps around what the page's script calls.
class PageStages
{
public:
    explicit PageStages(PreviewPane &preview); // which outlives it and is not loaded again

    // Of the last change of a text that was acknowledged, at `acknowledged` milliseconds since the order: the way back is
    // told as if it were the way there. Nothing where the page put elements instead.
    QList<StageProfile::Stamp> stamps(double acknowledged) const;

private:
    QWebEnginePage *m_page;
};

// The pane does not show its page to anybody. Null before there is one.
QWebEnginePage *pageOf(const PreviewPane &preview);

} // namespace Galley

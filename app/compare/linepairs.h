// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/text/sourcetext.h"

#include <QList>

namespace Galley {

// A line and what became of it; 0 where there is no counterpart.
struct LinePair
{
    int left = 0;
    int right = 0;

    friend bool operator==(LinePair, LinePair) = default;
};

// Which of the changed lines are versions of each other, in order: those that share most of their words. Every line
// occurs once. Of very many lines the first go with the first.
QList<LinePair> pairLines(const SourceText &left, LineRange leftLines, const SourceText &right, LineRange rightLines);

} // namespace Galley
